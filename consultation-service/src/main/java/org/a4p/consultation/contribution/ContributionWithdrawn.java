package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.contribution.ContributionPublished.ConsultationOfIt;
import org.a4p.consultation.contribution.ContributionPublished.Speaker;
import org.a4p.consultation.contribution.ContributionPublished.ThemeOfIt;
import org.a4p.consultation.contribution.ContributionPublished.ThreadOfIt;
import org.a4p.outbox.OutboxEvent;

/** Data of the event {@code contribution.withdrawn.v1}; the words that were taken back are not in it. */
record ContributionWithdrawn(
        String citation,
        int number,
        Speaker delegation,
        ThemeOfIt theme,
        ConsultationOfIt consultation,
        ThreadOfIt thread,
        String reason,
        Instant withdrawnAt,
        String path) {

    static OutboxEvent of(
            Contribution contribution, Withdrawal withdrawal, ThreadContext place, Map<String, String> names) {
        return OutboxEvent.of(
                "contribution.withdrawn.v1",
                contribution.id().thread().toString(),
                withdrawal.at(),
                new ContributionWithdrawn(
                        contribution.id().citation(),
                        contribution.number(),
                        Speaker.of(contribution, names),
                        ThemeOfIt.of(place),
                        ConsultationOfIt.of(place),
                        ThreadOfIt.of(place),
                        withdrawal.reason(),
                        withdrawal.at(),
                        contribution.id().path()));
    }
}

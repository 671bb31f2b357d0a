package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.contribution.ContributionPublished.ConsultationOfIt;
import org.a4p.consultation.contribution.ContributionPublished.Speaker;
import org.a4p.consultation.contribution.ContributionPublished.ThemeOfIt;
import org.a4p.consultation.contribution.ContributionPublished.ThreadOfIt;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;

/** Data of the event {@code contribution.corrected.v1}. */
record ContributionCorrected(
        String citation,
        int number,
        Edition.Kind kind,
        Speaker delegation,
        ThemeOfIt theme,
        ConsultationOfIt consultation,
        ThreadOfIt thread,
        String text,
        String language,
        @Nullable Proposal proposal,
        List<String> newlyNamed,
        String reason,
        Instant correctedAt,
        String path) {

    static OutboxEvent of(
            Contribution contribution,
            Edition edition,
            List<DelegationCode> newlyNamed,
            ThreadContext place,
            Map<String, String> names) {
        String reason = edition.reason();
        return OutboxEvent.of(
                "contribution.corrected.v1",
                contribution.id().thread().toString(),
                edition.at(),
                new ContributionCorrected(
                        contribution.id().citation(),
                        contribution.number(),
                        edition.kind(),
                        Speaker.of(contribution, names),
                        ThemeOfIt.of(place),
                        ConsultationOfIt.of(place),
                        ThreadOfIt.of(place),
                        edition.words().text(),
                        edition.words().language(),
                        edition.words().proposal(),
                        newlyNamed.stream().map(DelegationCode::value).toList(),
                        reason == null ? "" : reason,
                        edition.at(),
                        contribution.id().path()));
    }
}

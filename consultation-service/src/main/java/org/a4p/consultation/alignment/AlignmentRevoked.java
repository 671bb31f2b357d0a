package org.a4p.consultation.alignment;

import java.time.Instant;
import org.a4p.consultation.alignment.Aligning.Attempt;
import org.a4p.consultation.alignment.AlignmentContext.ConsultationOfIt;
import org.a4p.consultation.alignment.AlignmentContext.ContributionOfIt;
import org.a4p.consultation.alignment.AlignmentContext.GroupOfIt;
import org.a4p.consultation.alignment.AlignmentContext.Speaker;
import org.a4p.consultation.alignment.AlignmentContext.ThemeOfIt;
import org.a4p.consultation.alignment.AlignmentContext.ThreadOfIt;
import org.a4p.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;

/**
 * Data of the event {@code alignment.revoked.v1}.
 *
 * @param formerStance what was held until now
 */
record AlignmentRevoked(
        Stance formerStance,
        String words,
        int version,
        Speaker delegation,
        @Nullable GroupOfIt onBehalfOf,
        ContributionOfIt contribution,
        ThemeOfIt theme,
        ConsultationOfIt consultation,
        ThreadOfIt thread,
        Instant revokedAt,
        String path) {

    static OutboxEvent of(Attempt attempt, Stance formerStance, AlignmentContext context) {
        Step step = attempt.next();
        return OutboxEvent.of(
                "alignment.revoked.v1",
                attempt.id().toString(),
                step.at(),
                new AlignmentRevoked(
                        formerStance,
                        step.words(),
                        step.version(),
                        context.delegation(),
                        context.onBehalfOf(),
                        context.contribution(),
                        context.theme(),
                        context.consultation(),
                        context.thread(),
                        step.at(),
                        context.contribution().path() + "/positions"));
    }
}

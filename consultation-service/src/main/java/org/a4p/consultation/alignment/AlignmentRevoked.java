package org.a4p.consultation.alignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.a4p.consultation.alignment.PositionCommands.Attempt;
import org.a4p.outbox.OutboxEvent;

/**
 * Data of the event {@code alignment.revoked.v1}.
 *
 * @param formerStance what was held until now
 */
record AlignmentRevoked(
        Stance formerStance,
        String words,
        int version,
        @JsonUnwrapped AlignmentContext context,
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
                        context,
                        step.at(),
                        context.contribution().path() + "/positions"));
    }
}

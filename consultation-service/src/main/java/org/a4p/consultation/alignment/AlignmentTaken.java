package org.a4p.consultation.alignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.a4p.consultation.alignment.PositionCommands.Attempt;
import org.a4p.outbox.OutboxEvent;

/**
 * Data of the event {@code alignment.taken.v1}.
 *
 * @param stance what is held from now on
 */
record AlignmentTaken(
        Stance stance,
        String words,
        int version,
        @JsonUnwrapped AlignmentContext context,
        Instant takenAt,
        String path) {

    static OutboxEvent of(Attempt attempt, Stance stance, AlignmentContext context) {
        Step step = attempt.next();
        return OutboxEvent.of(
                "alignment.taken.v1",
                attempt.id().toString(),
                step.at(),
                new AlignmentTaken(
                        stance,
                        step.words(),
                        step.version(),
                        context,
                        step.at(),
                        context.contribution().path() + "/positions"));
    }
}

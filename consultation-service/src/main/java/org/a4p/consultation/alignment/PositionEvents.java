package org.a4p.consultation.alignment;

import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.alignment.PositionCommands.Attempt;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.outbox.OutboxEvent;
import org.springframework.stereotype.Component;

/** Says to the world what has become of a position. */
@Component
class PositionEvents {

    private final Delegations delegations;

    PositionEvents(Delegations delegations) {
        this.delegations = delegations;
    }

    OutboxEvent of(Attempt attempt) {
        Stance stance = attempt.next().stance();
        AlignmentContext context = AlignmentContext.of(attempt, this::names);
        return stance == null
                ? AlignmentRevoked.of(attempt, former(attempt), context)
                : AlignmentTaken.of(attempt, stance, context);
    }

    private static Stance former(Attempt attempt) {
        return attempt.before()
                .flatMap(Position::current)
                .flatMap(step -> Optional.ofNullable(step.stance()))
                .orElseThrow(() -> new IllegalStateException("nothing is revoked that was not held"));
    }

    /** A delegation that has left the directory is still known by its code. */
    private Map<String, String> names(DelegationCode code) {
        return delegations.find(code).map(Delegation::names).orElse(Map.of("en", code.value()));
    }
}

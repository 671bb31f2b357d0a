package org.a4p.consultation.thread;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** What a reader may do in a consultation as it stands, so that its page can say so instead of refusing later. */
@Component
class PermittedActions {

    private static final List<Action> SPEAKING =
            List.of(Action.CONTRIBUTE, Action.EDIT_CONTRIBUTION, Action.WITHDRAW_CONTRIBUTION);
    private static final List<Action> GUIDING = List.of(Action.OPEN_THREAD, Action.CLOSE_THREAD, Action.REOPEN_THREAD);
    private static final Map<Action, String> KEEPING = keeping();

    private final Authorization authorization;
    private final Clock clock;

    PermittedActions(Authorization authorization, Clock clock) {
        this.authorization = authorization;
        this.clock = clock;
    }

    /** The ends of the message keys; everybody may read. */
    List<String> may(Consultation consultation, Optional<Officer> reader) {
        List<String> may = new ArrayList<>(List.of("read"));
        for (Action action : SPEAKING) {
            if (allowsOwn(consultation, reader, action)) {
                may.add(action.slug());
            }
        }
        if (consultation.stateAt(clock.instant()) == ConsultationState.PLANNED
                && allowsOwn(consultation, reader, Action.SAVE_DRAFT)) {
            may.add(Action.SAVE_DRAFT.slug());
        }
        for (Action action : GUIDING) {
            if (mayGuide(consultation, reader, action)) {
                may.add(action.slug());
            }
        }
        return may;
    }

    boolean mayGuide(Consultation consultation, Optional<Officer> reader, Action action) {
        return allows(consultation, reader, action)
                && reader.filter(consultation::isGuidedBy).isPresent();
    }

    /** What of the round's own keeping may be done: {@code plan}, {@code extend}, {@code archive}. */
    List<String> keeps(Consultation consultation, Optional<Officer> reader) {
        return consultation.stateAt(clock.instant()) == ConsultationState.ARCHIVED
                ? List.of()
                : KEEPING.entrySet().stream()
                        .filter(each -> allows(consultation, reader, each.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    private boolean allowsOwn(Consultation consultation, Optional<Officer> reader, Action action) {
        return reader.filter(officer -> authorization.allows(
                        officer.roles(), action, Ownership.OWN, consultation.stateAt(clock.instant())))
                .isPresent();
    }

    private boolean allows(Consultation consultation, Optional<Officer> reader, Action action) {
        return reader.filter(
                        officer -> authorization.allows(officer.roles(), action, consultation.stateAt(clock.instant())))
                .isPresent();
    }

    private static Map<Action, String> keeping() {
        Map<Action, String> keeping = new LinkedHashMap<>();
        keeping.put(Action.REPLAN_CONSULTATION, "plan");
        keeping.put(Action.EXTEND_CONSULTATION, "extend");
        keeping.put(Action.ARCHIVE_CONSULTATION, "archive");
        return keeping;
    }
}

package org.a4p.consultation.authorization;

import org.a4p.authorization.AuthorizationTable;
import org.a4p.authorization.DecisionPoint;
import org.springframework.stereotype.Component;

/** Point of decision of the consultation service, by its {@code authorization.csv}; the service does not start without it. */
@Component
public final class Authorization extends DecisionPoint<Action, ConsultationState> {

    public Authorization() {
        super(AuthorizationTable.of(Action.class, ConsultationState.class));
    }
}

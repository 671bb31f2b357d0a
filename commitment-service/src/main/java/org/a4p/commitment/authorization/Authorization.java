package org.a4p.commitment.authorization;

import org.a4p.authorization.AuthorizationTable;
import org.a4p.authorization.DecisionPoint;
import org.a4p.authorization.NoState;
import org.springframework.stereotype.Component;

/** Point of decision of the commitment service, by its {@code authorization.csv}; the service does not start without it. */
@Component
public final class Authorization extends DecisionPoint<Action, NoState> {

    public Authorization() {
        super(AuthorizationTable.of(Action.class, NoState.class));
    }
}

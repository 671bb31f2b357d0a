package org.a4p.notification.subscription;

import org.a4p.authorization.AuthorizationTable;
import org.a4p.authorization.DecisionPoint;
import org.a4p.notification.subscription.Subscription.State;
import org.springframework.stereotype.Component;

/** Point of decision of the notification service, by its {@code authorization.csv}; the service does not start without it. */
@Component
final class Authorization extends DecisionPoint<Action, State> {

    Authorization() {
        super(AuthorizationTable.of(Action.class, State.class));
    }
}

package org.a4p.consultation.balance;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How the balance is looked at, and missions reminded, from outside. */
final class BalanceAttempts {

    private BalanceAttempts() {}

    record See() implements Attempt {
        @Override
        public Action action() {
            return Action.SEE_BALANCE;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = "/api/consultations/" + stage.consultation().id() + "/balance";
            return visitor -> visitor.get(path);
        }
    }

    record Remind() implements Attempt {
        @Override
        public Action action() {
            return Action.REMIND;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = "/api/consultations/" + stage.consultation().id() + "/reminders";
            return visitor -> visitor.post(path, Map.of("delegations", List.of(stage.delegation(owner))));
        }
    }
}

package org.a4p.consultation.contribution;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How what is done to contributions and threads is tried from outside. */
final class ContributionAttempts {

    private ContributionAttempts() {}

    /** A delegation speaks for itself; the API knows no way to speak for another, so the try for one is a forged edit. */
    record Contribute() implements Attempt {
        @Override
        public Action action() {
            return Action.CONTRIBUTE;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            return owner == Ownership.OWN
                    ? visitor -> visitor.post(stage.contributions(), Map.of("text", "For my delegation."))
                    : new Edit().prepare(stage, owner);
        }
    }

    record Edit() implements Attempt {
        @Override
        public Action action() {
            return Action.EDIT_CONTRIBUTION;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = stage.contribution(owner, "With a slip.");
            return visitor -> visitor.put(path + "/wording", Map.of("text", "Without."), "\"0\"");
        }
    }

    record Withdraw() implements Attempt {
        @Override
        public Action action() {
            return Action.WITHDRAW_CONTRIBUTION;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = stage.contribution(owner, "Said too early.");
            return visitor -> visitor.post(path + "/withdrawal", Map.of("reason", "Too early."), "\"0\"", "a-key");
        }
    }

    /** A delegation has no right of reply to itself, even where it names itself. */
    record Reply() implements Attempt {
        @Override
        public Action action() {
            return Action.REPLY_BY_RIGHT;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = stage.contribution(owner, "As Senegal said.");
            return visitor -> visitor.post(path + "/reply-by-right", Map.of("text", "We said otherwise."));
        }
    }

    record Open() implements Attempt {
        @Override
        public Action action() {
            return Action.OPEN_THREAD;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = "/api/consultations/" + stage.consultation().id() + "/threads";
            return visitor -> visitor.post(path, Map.of("title", "Another", "opening", "What else?"));
        }
    }

    record Close() implements Attempt {
        @Override
        public Action action() {
            return Action.CLOSE_THREAD;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            return visitor -> visitor.post("/api/threads/" + stage.thread() + "/conclusion", Map.of("text", "Agreed."));
        }
    }

    record Reopen() implements Attempt {
        @Override
        public Action action() {
            return Action.REOPEN_THREAD;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            stage.facilitator().post("/api/threads/" + stage.thread() + "/conclusion", Map.of("text", "Agreed."));
            return visitor ->
                    visitor.post("/api/threads/" + stage.thread() + "/reopening", Map.of("text", "New facts."));
        }
    }
}

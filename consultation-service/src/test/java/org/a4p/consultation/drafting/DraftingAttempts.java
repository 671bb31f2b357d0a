package org.a4p.consultation.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.delegations.DelegationCode;
import org.a4p.testing.Visitor;

/** How what is done to drafts is tried from outside; another delegation's are not there at all. */
final class DraftingAttempts {

    private DraftingAttempts() {}

    private static String submitted(Stage stage, Ownership owner) {
        HttpResponse<String> submitted = stage.owner(owner)
                .post("/api/threads/" + stage.thread() + "/clearances", Map.of("text", "For clearance."));
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(201);
        return submitted.headers().firstValue("Location").orElseThrow();
    }

    /** Nobody can name another's draft in the making, so the try for one is at a draft under clearance. */
    record Save() implements Attempt {
        @Override
        public Action action() {
            return Action.SAVE_DRAFT;
        }

        @Override
        public int refusedByOwnership() {
            return 404;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            if (owner == Ownership.FOREIGN) {
                return new Submit().prepare(stage, owner);
            }
            String path = "/api/threads/" + stage.thread() + "/draft";
            return visitor -> {
                HttpResponse<String> before = visitor.get(path);
                return visitor.put(
                        path,
                        Map.of("text", "Half a sen"),
                        before.headers().firstValue("ETag").orElse("0"));
            };
        }
    }

    record Submit() implements Attempt {
        @Override
        public Action action() {
            return Action.SUBMIT_FOR_CLEARANCE;
        }

        @Override
        public int refusedByOwnership() {
            return 404;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = submitted(stage, owner);
            return visitor -> visitor.put(path + "/words", Map.of("text", "In other words."), "0");
        }
    }

    record Clear() implements Attempt {
        @Override
        public Action action() {
            return Action.CLEAR_DRAFT;
        }

        @Override
        public int refusedByOwnership() {
            return 404;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = submitted(stage, owner);
            return visitor -> visitor.post(path + "/clear", Map.of(), "0", "key");
        }
    }

    /** The request names no delegation: it is always the officer's own, so another's cannot even be asked for. */
    record SetRule() implements Attempt {
        @Override
        public Action action() {
            return Action.SET_CLEARANCE_RULE;
        }

        @Override
        public int refusedByOwnership() {
            return 404;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            if (owner == Ownership.FOREIGN) {
                return new Clear().prepare(stage, owner);
            }
            ClearanceRules rules = stage.service().bean(ClearanceRules.class);
            return visitor -> visitor.put(
                    "/api/clearance-rule",
                    Map.of("required", false),
                    String.valueOf(rules.version(new DelegationCode(Stage.OWN))));
        }
    }
}

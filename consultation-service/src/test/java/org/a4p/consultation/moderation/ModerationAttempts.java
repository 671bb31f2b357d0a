package org.a4p.consultation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How what moderation does is tried from outside. */
final class ModerationAttempts {

    private ModerationAttempts() {}

    record ReportCommands() implements Attempt {
        @Override
        public Action action() {
            return Action.REPORT;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = stage.contribution(owner, "Reported.");
            return visitor -> visitor.post(path + "/reports", Map.of("reason", "DUPLICATE"));
        }
    }

    record ReviewCommands() implements Attempt {
        @Override
        public Action action() {
            return Action.REVIEW;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String review = opened(stage, owner);
            return visitor -> visitor.post(review + "/decision", decision("KEEP"), "\"0\"", "key");
        }
    }

    record Appealing() implements Attempt {
        @Override
        public Action action() {
            return Action.APPEAL;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String review = removed(stage, owner);
            return visitor -> visitor.post(review + "/appeal", Map.of("text", "It is a fact."));
        }
    }

    record Ruling() implements Attempt {
        @Override
        public Action action() {
            return Action.DECIDE_APPEAL;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String review = removed(stage, owner);
            done(stage.owner(owner).post(review + "/appeal", Map.of("text", "It is a fact.")));
            return visitor -> visitor.post(review + "/appeal/decision", decision("UPHOLD"), "\"2\"", "key");
        }
    }

    record Auditing() implements Attempt {
        @Override
        public Action action() {
            return Action.READ_AUDIT;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String review = removed(stage, owner);
            return visitor -> visitor.get(review);
        }
    }

    static Map<String, String> decision(String outcome) {
        return Map.of("outcome", outcome, "reason", "PERSONAL_ATTACK", "explanation", "It attacks a person.");
    }

    private static String opened(Stage stage, Ownership owner) {
        HttpResponse<String> opened =
                stage.facilitator().post(stage.contribution(owner, "In question.") + "/review", Map.of());
        done(opened);
        return "/api/reviews/" + Visitor.json(opened).get("id").asString();
    }

    private static String removed(Stage stage, Ownership owner) {
        String review = opened(stage, owner);
        done(stage.facilitator().post(review + "/decision", decision("REMOVE"), "\"0\"", "key"));
        return review;
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}

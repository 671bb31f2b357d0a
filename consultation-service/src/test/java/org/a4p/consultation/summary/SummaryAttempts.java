package org.a4p.consultation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How what is done to summaries is tried from outside. */
final class SummaryAttempts {

    private SummaryAttempts() {}

    record WriteSummary() implements Attempt {
        @Override
        public Action action() {
            return Action.WRITE_SUMMARY;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            return visitor -> visitor.put(summary(stage) + "/draft", Map.of("text", "Unfinished"), "\"0\"");
        }
    }

    record FileCorrection() implements Attempt {
        @Override
        public Action action() {
            return Action.FILE_CORRECTION;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            publish(stage, owner);
            return visitor -> file(stage, visitor);
        }
    }

    record AnswerCorrection() implements Attempt {
        @Override
        public Action action() {
            return Action.ANSWER_CORRECTION;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            publish(stage, owner);
            assertThat(file(stage, stage.owner(owner)).statusCode()).isEqualTo(201);
            return visitor ->
                    visitor.post(summary(stage) + "/corrections/1/answer", Map.of("reason", "It was agreed."));
        }
    }

    private static HttpResponse<String> file(Stage stage, Visitor visitor) {
        return visitor.post(
                summary(stage) + "/corrections", Map.of("summaryVersion", 1, "sentence", 1, "text", "We took note."));
    }

    private static void publish(Stage stage, Ownership owner) {
        String citation = "A4P/"
                + stage.contribution(owner, "For the summary.")
                        .replaceAll("/api/threads/([a-z0-9]+)-([0-9]+)/contributions/([0-9]+)", "$1/$2/$3")
                        .toUpperCase(Locale.ROOT);
        Visitor facilitator = stage.facilitator();
        facilitator.put(summary(stage) + "/draft", Map.of("text", "They spoke. [" + citation + "]"), "\"0\"");
        HttpResponse<String> published = facilitator.post(
                summary(stage) + "/versions",
                Map.of(
                        "correctionsUntil",
                        Instant.now().plus(Duration.ofDays(1)).toString()),
                "\"1\"",
                "publish");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
    }

    private static String summary(Stage stage) {
        return "/api/consultations/" + stage.consultation().id() + "/summary";
    }
}

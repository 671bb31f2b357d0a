package org.a4p.consultation.consultation;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.consultation.theme.ThemeFixture;
import org.a4p.testing.Visitor;

/** How what is done to whole rounds is tried from outside. A round belongs to no delegation. */
final class RoundAttempts {

    private RoundAttempts() {}

    record PlanOne() implements Attempt {
        @Override
        public Action action() {
            return Action.PLAN_CONSULTATION;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            return visitor -> visitor.post("/api/consultations", plan());
        }
    }

    record PlanDifferently() implements Attempt {
        @Override
        public Action action() {
            return Action.REPLAN_CONSULTATION;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            return visitor -> visitor.put(path(stage), plan(), "0");
        }
    }

    record Extend() implements Attempt {
        @Override
        public Action action() {
            return Action.EXTEND_CONSULTATION;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            Map<String, String> wanted = Map.of("closes", inDays(9), "reason", "Capitals are asleep.");
            return visitor -> visitor.post(path(stage) + "/extensions", wanted, "0", "a-key");
        }
    }

    record Archive() implements Attempt {
        @Override
        public Action action() {
            return Action.ARCHIVE_CONSULTATION;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            return visitor -> visitor.put(path(stage) + "/archive", Map.of(), "0");
        }
    }

    private static String path(Stage stage) {
        return "/api/consultations/" + stage.consultation().id();
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "theme", "perf",
                "titles", ThemeFixture.json("A planned round"),
                "facilitators", List.of("UNDPO"),
                "opens", inDays(7),
                "closes", inDays(8));
    }

    private static String inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).toString();
    }
}

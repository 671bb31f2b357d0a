package org.a4p.consultation.theme;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How what is done to themes is tried from outside. A theme belongs to no delegation and to no state of a consultation. */
final class ThemeAttempts {

    private ThemeAttempts() {}

    record Create() implements Attempt {
        @Override
        public Action action() {
            return Action.CREATE_THEME;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            return visitor -> create(visitor, code());
        }
    }

    record Rename() implements Attempt {
        @Override
        public Action action() {
            return Action.RENAME_THEME;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = "/api/themes/" + created(stage) + "/names";
            return visitor -> visitor.put(path, ThemeFixture.json("Renamed"), "0");
        }
    }

    record Merge() implements Attempt {
        @Override
        public Action action() {
            return Action.MERGE_THEMES;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = "/api/themes/" + created(stage) + "/merge";
            return visitor -> visitor.put(path, Map.of("into", "perf"), "0");
        }
    }

    private static String created(Stage stage) {
        String code = code();
        create(stage.secretariat(), code);
        return code;
    }

    private static HttpResponse<String> create(Visitor visitor, String code) {
        return visitor.post("/api/themes", Map.of("code", code, "names", ThemeFixture.json("Theme " + code)));
    }

    private static String code() {
        return "a" + UUID.randomUUID().toString().substring(0, 8);
    }
}

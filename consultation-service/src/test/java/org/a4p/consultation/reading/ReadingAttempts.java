package org.a4p.consultation.reading;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How reading is tried from outside. */
final class ReadingAttempts {

    private ReadingAttempts() {}

    /** What is read belongs to one delegation or another; the mark is always the officer's own. */
    record MarkRead() implements Attempt {
        @Override
        public Action action() {
            return Action.MARK_READ;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            stage.contribution(owner, "For all to read.");
            return visitor -> visitor.post("/api/threads/" + stage.thread() + "/read", Map.of("numbers", "1"));
        }
    }
}

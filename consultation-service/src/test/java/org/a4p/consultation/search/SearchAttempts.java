package org.a4p.consultation.search;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How the search is administered from outside. */
final class SearchAttempts {

    private SearchAttempts() {}

    /** The index is nobody's own. */
    record Rebuild() implements Attempt {
        @Override
        public Action action() {
            return Action.REBUILD_INDEX;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            return visitor -> visitor.post("/api/search/rebuild", Map.of());
        }
    }
}

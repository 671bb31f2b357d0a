package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How positions are taken and revoked from outside. */
final class PositionAttempts {

    private PositionAttempts() {}

    /** On what one's own delegation has said, and on what another has. */
    record Take() implements Attempt {
        @Override
        public Action action() {
            return Action.TAKE_POSITION;
        }

        /** The rules of positions refuse it, for they tell better why. */
        @Override
        public int refusedByOwnership() {
            return 409;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            String path = stage.contribution(owner, "To be aligned with.") + "/positions";
            return visitor -> AlignmentScene.post(visitor, path, Map.of("stance", "ALIGNS"), 0);
        }
    }

    /** A position of one's own, and another's, for which the API knows no way but to try one's own. */
    record Revoke() implements Attempt {
        @Override
        public Action action() {
            return Action.REVOKE_POSITION;
        }

        /** The rules of positions refuse it, for they tell better why. */
        @Override
        public int refusedByOwnership() {
            return 409;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            Ownership author = owner == Ownership.OWN ? Ownership.FOREIGN : Ownership.OWN;
            String path = stage.contribution(author, "Aligned with.") + "/positions";
            HttpResponse<String> taken = AlignmentScene.post(stage.owner(owner), path, Map.of("stance", "ALIGNS"), 0);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            return visitor -> AlignmentScene.post(visitor, path + "/revocation", Map.of(), 1);
        }
    }
}

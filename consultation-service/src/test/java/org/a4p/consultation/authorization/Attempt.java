package org.a4p.consultation.authorization;

import java.net.http.HttpResponse;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.testing.Visitor;

/**
 * How one action is tried from outside. Each action has one such class, in the test package of its feature and with a constructor
 * without parameters, by which {@link AuthorizationMatrixIT} finds it.
 */
public interface Attempt {

    Action action();

    /**
     * Prepares, on a stage that is open, what the action is done to, and tells how a visitor then does it.
     *
     * @param owner to whom it has to belong: to {@link Stage#OWN}, the delegation of whoever will try, or to {@link Stage#OTHER}
     */
    Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner);

    /** The status by which it is refused for whose thing it is; where that hides the thing (404), it does from every role. */
    default int refusedByOwnership() {
        return 403;
    }
}

package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Another site's page made the browser send this. */
final class ForeignOrigin extends Failure {

    ForeignOrigin() {
        super(FailureKind.FORBIDDEN, "foreign-origin");
    }
}

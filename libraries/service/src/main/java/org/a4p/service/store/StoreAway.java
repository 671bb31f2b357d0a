package org.a4p.service.store;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The store does not answer just now. */
final class StoreAway extends Failure {

    StoreAway() {
        super(FailureKind.UNAVAILABLE, "unavailable");
    }
}

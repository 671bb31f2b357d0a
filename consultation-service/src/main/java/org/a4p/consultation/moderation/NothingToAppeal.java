package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Only a removal is appealed against. */
final class NothingToAppeal extends Failure {

    NothingToAppeal() {
        super(FailureKind.CONFLICT, "nothing-to-appeal");
    }
}

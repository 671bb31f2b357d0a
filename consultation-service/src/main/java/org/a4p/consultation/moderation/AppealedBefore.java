package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A delegation appeals once against a removal. */
final class AppealedBefore extends Failure {

    AppealedBefore() {
        super(FailureKind.CONFLICT, "appealed-before");
    }
}

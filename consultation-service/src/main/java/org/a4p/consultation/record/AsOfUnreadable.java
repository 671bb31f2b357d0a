package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** What should be a day or an instant is neither. */
public final class AsOfUnreadable extends Failure {

    AsOfUnreadable() {
        super(FailureKind.UNPROCESSABLE, "as-of-unreadable");
    }
}

package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to revoke a position that was not held. */
public final class NothingToRevoke extends Failure {

    NothingToRevoke() {
        super(FailureKind.CONFLICT, "alignment-nothing-to-revoke");
    }
}

package org.a4p.consultation.declaration;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A contribution is said to be about a paragraph that no published version has. */
public final class AnchorUnknown extends Failure {

    AnchorUnknown() {
        super(FailureKind.UNPROCESSABLE, "anchor-unknown");
    }
}

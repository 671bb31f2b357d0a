package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A contribution was called something that is none of the types a delegation may choose. */
public final class UnknownContributionType extends Failure {

    UnknownContributionType() {
        super(FailureKind.UNPROCESSABLE, "contribution-type-unknown");
    }
}

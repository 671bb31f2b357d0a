package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A contribution was called something that is none of the types a delegation may choose. */
public final class UnknownContributionType extends Failure {

    UnknownContributionType() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "contribution-type-unknown");
    }
}

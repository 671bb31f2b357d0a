package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The right of reply belongs to delegations that were named. */
public final class NotNamed extends Failure {

    NotNamed(ContributionId id) {
        super(FailureKind.FORBIDDEN, "not-named", id.citation());
    }
}

package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to change a contribution that was withdrawn or removed. */
public final class NoLongerShown extends Failure {

    public NoLongerShown(ContributionId id) {
        super(FailureKind.CONFLICT, "contribution-no-longer-shown", id.citation());
    }
}

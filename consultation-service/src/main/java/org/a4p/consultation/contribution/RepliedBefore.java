package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A delegation replies by right once for each contribution that names it. */
public final class RepliedBefore extends Failure {

    RepliedBefore(ContributionId reply) {
        super(FailureKind.CONFLICT, "replied-before", reply.citation());
    }
}

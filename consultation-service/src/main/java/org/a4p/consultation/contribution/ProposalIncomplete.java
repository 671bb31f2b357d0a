package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A text proposal without words to replace or to add, or one that changes nothing. */
public final class ProposalIncomplete extends Failure {

    ProposalIncomplete() {
        super(FailureKind.UNPROCESSABLE, "proposal-incomplete");
    }
}

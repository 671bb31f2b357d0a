package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Old or new wording came with something that is not a text proposal. */
public final class ProposalUnexpected extends Failure {

    ProposalUnexpected() {
        super(FailureKind.UNPROCESSABLE, "proposal-unexpected");
    }
}

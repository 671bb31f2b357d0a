package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A text proposal without words to replace or to add, or one that changes nothing. */
public final class ProposalIncomplete extends Failure {

    ProposalIncomplete() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "proposal-incomplete");
    }
}

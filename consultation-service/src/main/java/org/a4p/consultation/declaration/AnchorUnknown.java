package org.a4p.consultation.declaration;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A contribution is said to be about a paragraph that no published version has. */
public final class AnchorUnknown extends Failure {

    AnchorUnknown() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "anchor-unknown");
    }
}

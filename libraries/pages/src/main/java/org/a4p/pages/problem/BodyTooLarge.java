package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/** More was sent than any request may send. */
public final class BodyTooLarge extends Failure {

    public BodyTooLarge() {
        super(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
    }
}

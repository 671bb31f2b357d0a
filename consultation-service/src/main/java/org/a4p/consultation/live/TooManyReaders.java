package org.a4p.consultation.live;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** This process serves as many live threads as it may; the page works by reload. */
public final class TooManyReaders extends Failure {

    TooManyReaders() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "too-many-readers");
    }
}

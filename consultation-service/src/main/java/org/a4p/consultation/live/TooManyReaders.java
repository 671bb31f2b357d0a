package org.a4p.consultation.live;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** This process serves as many live threads as it may; the page works by reload. */
public final class TooManyReaders extends Failure {

    TooManyReaders() {
        super(FailureKind.UNAVAILABLE, "too-many-readers");
    }
}

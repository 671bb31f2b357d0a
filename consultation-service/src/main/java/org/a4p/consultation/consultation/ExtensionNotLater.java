package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** An extension would not give more time. */
public final class ExtensionNotLater extends Failure {

    ExtensionNotLater(Instant closes) {
        super(FailureKind.UNPROCESSABLE, "extension-not-later", new NewYorkTime(closes));
    }
}

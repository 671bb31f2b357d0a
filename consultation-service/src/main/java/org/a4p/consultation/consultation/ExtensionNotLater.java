package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** An extension would not give more time. */
public final class ExtensionNotLater extends Failure {

    ExtensionNotLater(Instant closes) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "extension-not-later", new NewYorkTime(closes));
    }
}

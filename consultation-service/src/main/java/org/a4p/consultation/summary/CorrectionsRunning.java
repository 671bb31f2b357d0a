package org.a4p.consultation.summary;

import java.time.Instant;
import org.a4p.consultation.consultation.NewYorkTime;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A round was to be archived although corrections to its summary may still be filed. */
public final class CorrectionsRunning extends Failure {

    CorrectionsRunning(Instant until) {
        super(FailureKind.CONFLICT, "corrections-running", new NewYorkTime(until));
    }
}

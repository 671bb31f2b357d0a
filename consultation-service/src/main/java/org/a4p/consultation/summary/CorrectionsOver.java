package org.a4p.consultation.summary;

import java.time.Instant;
import org.a4p.consultation.consultation.NewYorkTime;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A correction came when the time for corrections was over, be it by a second. */
public final class CorrectionsOver extends Failure {

    CorrectionsOver(Instant until) {
        super(FailureKind.CONFLICT, "corrections-over", new NewYorkTime(until));
    }
}

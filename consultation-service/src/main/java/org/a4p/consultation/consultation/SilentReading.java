package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to speak when silent reading had begun, be it by a second. */
public final class SilentReading extends Failure {

    SilentReading(Instant since) {
        super(FailureKind.CONFLICT, "silent-reading", new NewYorkTime(since));
    }
}

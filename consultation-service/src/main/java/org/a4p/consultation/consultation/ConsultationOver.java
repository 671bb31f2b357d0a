package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to speak when the round was over, be it by a second. */
public final class ConsultationOver extends Failure {

    ConsultationOver(Instant closed) {
        super(FailureKind.CONFLICT, "consultation-over", new NewYorkTime(closed));
    }
}

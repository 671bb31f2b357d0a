package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A round that is still going on was to be archived. */
public final class ConsultationNotOver extends Failure {

    ConsultationNotOver(Instant closes) {
        super(FailureKind.CONFLICT, "consultation-not-over", new NewYorkTime(closes));
    }
}

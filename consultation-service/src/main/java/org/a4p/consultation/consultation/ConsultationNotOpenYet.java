package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to speak before the round opened. */
public final class ConsultationNotOpenYet extends Failure {

    ConsultationNotOpenYet(Instant opens) {
        super(FailureKind.CONFLICT, "consultation-not-open-yet", new NewYorkTime(opens));
    }
}

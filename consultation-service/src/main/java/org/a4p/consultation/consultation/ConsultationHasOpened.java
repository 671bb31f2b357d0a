package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A round that has opened was to be planned differently. */
public final class ConsultationHasOpened extends Failure {

    ConsultationHasOpened() {
        super(FailureKind.CONFLICT, "consultation-has-opened");
    }
}

package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A round that has opened was to be planned differently. */
public final class ConsultationHasOpened extends Failure {

    ConsultationHasOpened() {
        super(HttpStatus.CONFLICT, "consultation-has-opened");
    }
}

package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody wanted to speak when the round was over, be it by a second. */
public final class ConsultationOver extends Failure {

    ConsultationOver(Instant closed) {
        super(HttpStatus.CONFLICT, "consultation-over", new NewYorkTime(closed));
    }
}

package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** An officer has reported as many contributions as one may in an hour. */
final class TooManyReports extends Failure {

    TooManyReports(int mostPerHour) {
        super(HttpStatus.TOO_MANY_REQUESTS, "too-many-reports", mostPerHour);
    }
}

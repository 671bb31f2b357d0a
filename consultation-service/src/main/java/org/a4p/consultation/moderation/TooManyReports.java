package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** An officer has reported as many contributions as one may in an hour. */
final class TooManyReports extends Failure {

    TooManyReports(int mostPerHour) {
        super(FailureKind.TOO_MANY, "too-many-reports", mostPerHour);
    }
}

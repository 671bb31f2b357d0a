package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.consultation.NewYorkTime;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The time for the appeal ended at this instant. */
final class AppealTooLate extends Failure {

    AppealTooLate(Instant ended) {
        super(FailureKind.CONFLICT, "appeal-too-late", new NewYorkTime(ended));
    }
}

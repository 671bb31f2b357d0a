package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.consultation.NewYorkTime;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Another facilitator has taken the review, until this instant. */
final class ClaimedByAnother extends Failure {

    ClaimedByAnother(Instant until) {
        super(FailureKind.CONFLICT, "review-claimed", new NewYorkTime(until));
    }
}

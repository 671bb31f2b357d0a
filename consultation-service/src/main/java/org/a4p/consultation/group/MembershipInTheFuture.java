package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A membership was to begin on a day that has not come yet; what will be is not a fact. */
public final class MembershipInTheFuture extends Failure {

    MembershipInTheFuture(LocalDate from) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "membership-in-the-future", new Day(from));
    }
}

package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Refusal of the day on which a membership was to end; an import shows it at that day's column. */
public final class MembershipEndRefused extends Failure {

    private MembershipEndRefused(String slug, Object... arguments) {
        super(FailureKind.UNPROCESSABLE, slug, arguments);
    }

    /** A membership lasts at least a day. */
    static MembershipEndRefused beforeItBegins(LocalDate from, LocalDate until) {
        return new MembershipEndRefused("membership-ends-before-it-begins", new Day(from), new Day(until));
    }

    /** The day has not come yet; until then the delegation may think better of it. */
    static MembershipEndRefused inTheFuture(LocalDate until) {
        return new MembershipEndRefused("membership-ends-in-the-future", new Day(until));
    }
}

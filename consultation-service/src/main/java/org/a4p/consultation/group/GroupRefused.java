package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A group cannot be changed like this; the slug says why. */
public final class GroupRefused extends Failure {

    private GroupRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** What was typed is no date. */
    public static GroupRefused dateUnreadable() {
        return new GroupRefused(FailureKind.UNPROCESSABLE, "date-unreadable");
    }

    /** The directory has no delegation of this code. */
    public static GroupRefused delegationNotKnown(String code) {
        return new GroupRefused(FailureKind.UNPROCESSABLE, "delegation-not-known", code);
    }

    /** There is another group of this id. */
    public static GroupRefused groupExists(GroupId id) {
        return new GroupRefused(FailureKind.CONFLICT, "group-exists", id.value());
    }

    /** The group's history has as many entries as one event can tell of. */
    public static GroupRefused groupFull(int maximum) {
        return new GroupRefused(FailureKind.CONFLICT, "group-full", maximum);
    }

    /** What was typed cannot be a group's id. */
    public static GroupRefused groupIdUnfitting() {
        return new GroupRefused(FailureKind.UNPROCESSABLE, "group-id-unfitting");
    }

    /** A membership cannot be taken back, for something was said on behalf of the group while it was recorded. */
    public static GroupRefused membershipFrozen(LocalDate day) {
        return new GroupRefused(FailureKind.CONFLICT, "membership-frozen", new Day(day));
    }

    /** A membership was to begin on a day that has not come yet; what will be is not a fact. */
    public static GroupRefused membershipInTheFuture(LocalDate from) {
        return new GroupRefused(FailureKind.UNPROCESSABLE, "membership-in-the-future", new Day(from));
    }

    /** The delegation already belongs to the group for some of these days. */
    public static GroupRefused membershipOverlaps(Term other) {
        return new GroupRefused(
                FailureKind.CONFLICT, "membership-overlaps", other.delegation().value(), new Day(other.from()));
    }

    /** The delegation began no membership on that day. */
    public static GroupRefused noSuchMembership(DelegationCode delegation, LocalDate from) {
        return new GroupRefused(FailureKind.UNPROCESSABLE, "no-such-membership", delegation.value(), new Day(from));
    }

    /** A delegation stands to a group in one of two ways, and this is neither. */
    public static GroupRefused standingUnknown() {
        return new GroupRefused(FailureKind.UNPROCESSABLE, "standing-unknown");
    }
}

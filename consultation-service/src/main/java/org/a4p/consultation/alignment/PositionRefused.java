package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A position cannot be taken, or not like this; the slug says why. */
public final class PositionRefused extends Failure {

    private PositionRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Somebody wanted to take a position on words of their own, or of the group they speak for. */
    public static PositionRefused alignmentWithOneself() {
        return new PositionRefused(FailureKind.CONFLICT, "alignment-with-oneself");
    }

    /** Positions were asked for as of a day in no year that has four figures. */
    public static PositionRefused dayOutOfReach() {
        return new PositionRefused(FailureKind.UNPROCESSABLE, "alignment-day-out-of-reach");
    }

    /** Somebody wanted to take a position on a conclusion or a reopening, which no delegation has said. */
    public static PositionRefused noPositionOnProcedure() {
        return new PositionRefused(FailureKind.CONFLICT, "alignment-with-procedure");
    }

    /** Somebody wanted to take a position for a group that has not named their delegation to speak for it. */
    public static PositionRefused notSpokenFor() {
        return new PositionRefused(FailureKind.FORBIDDEN, "alignment-for-group");
    }

    /** Somebody wanted to take a position on a contribution that was withdrawn or removed. */
    public static PositionRefused nothingToAlignWith() {
        return new PositionRefused(FailureKind.CONFLICT, "alignment-with-nothing");
    }

    /** Somebody wanted to except points without naming them. */
    public static PositionRefused pointsMissing() {
        return new PositionRefused(FailureKind.UNPROCESSABLE, "alignment-points-missing");
    }

    /** Somebody wanted to dissociate without a reason. */
    public static PositionRefused reasonMissing() {
        return new PositionRefused(FailureKind.UNPROCESSABLE, "alignment-reason-missing");
    }

    /** A stance was chosen that is none. */
    public static PositionRefused stanceUnknown() {
        return new PositionRefused(FailureKind.UNPROCESSABLE, "alignment-stance-unknown");
    }

    /** Somebody wanted to revoke a position that was not held. */
    static PositionRefused nothingToRevoke() {
        return new PositionRefused(FailureKind.CONFLICT, "alignment-nothing-to-revoke");
    }
}

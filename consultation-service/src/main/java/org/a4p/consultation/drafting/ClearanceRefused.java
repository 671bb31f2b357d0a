package org.a4p.consultation.drafting;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A draft cannot take this step; the slug says why. */
public final class ClearanceRefused extends Failure {

    private ClearanceRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Somebody wanted to change a draft that is published or given up. */
    public static ClearanceRefused clearanceOver() {
        return new ClearanceRefused(FailureKind.CONFLICT, "clearance-over");
    }

    /** A delegate wanted to publish what the delegation's own practice wants cleared first. */
    public static ClearanceRefused clearanceRequired() {
        return new ClearanceRefused(FailureKind.FORBIDDEN, "clearance-required");
    }
}

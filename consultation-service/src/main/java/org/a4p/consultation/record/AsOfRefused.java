package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Refusal of the time that a record was asked for as of; the page shows it beside what was asked. */
public final class AsOfRefused extends Failure {

    private AsOfRefused(String slug) {
        super(FailureKind.UNPROCESSABLE, slug);
    }

    /** What should be a day or an instant is neither. */
    static AsOfRefused unreadable() {
        return new AsOfRefused("as-of-unreadable");
    }

    /** The time has not come. */
    static AsOfRefused notYet() {
        return new AsOfRefused("as-of-not-yet");
    }
}

package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to take a position for a group that has not named their delegation to speak for it. */
public final class NotSpokenFor extends Failure {

    NotSpokenFor() {
        super(FailureKind.FORBIDDEN, "alignment-for-group");
    }
}

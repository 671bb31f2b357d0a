package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The group's history has as many entries as one event can tell of. */
public final class GroupFull extends Failure {

    GroupFull(int maximum) {
        super(FailureKind.CONFLICT, "group-full", maximum);
    }
}

package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** What was typed cannot be a group's id. */
public final class GroupIdUnfitting extends Failure {

    public GroupIdUnfitting() {
        super(FailureKind.UNPROCESSABLE, "group-id-unfitting");
    }
}

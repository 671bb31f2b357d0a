package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** There is another group of this id. */
public final class GroupExists extends Failure {

    GroupExists(GroupId id) {
        super(FailureKind.CONFLICT, "group-exists", id.value());
    }
}

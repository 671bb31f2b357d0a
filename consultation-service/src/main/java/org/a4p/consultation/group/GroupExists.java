package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** There is another group of this id. */
public final class GroupExists extends Failure {

    GroupExists(GroupId id) {
        super(HttpStatus.CONFLICT, "group-exists", id.value());
    }
}

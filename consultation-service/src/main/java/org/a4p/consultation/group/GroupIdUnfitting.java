package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** What was typed cannot be a group's id. */
public final class GroupIdUnfitting extends Failure {

    GroupIdUnfitting() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "group-id-unfitting");
    }
}

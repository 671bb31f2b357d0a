package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody published while this was being written; nothing of it was stored. */
public final class NewerVersionPublished extends Failure {

    NewerVersionPublished(VersionSummary latest) {
        super(
                HttpStatus.PRECONDITION_FAILED,
                "newer-version-published",
                latest.name().value());
    }

    /** The version written on does not exist. */
    NewerVersionPublished() {
        super(HttpStatus.PRECONDITION_FAILED, "base-version-unknown");
    }
}

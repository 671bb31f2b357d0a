package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A new version must say which version it was written on, or it could undo what its author never saw. */
final class VersionNotStated extends Failure {

    VersionNotStated() {
        super(HttpStatus.PRECONDITION_REQUIRED, "version-not-stated");
    }
}

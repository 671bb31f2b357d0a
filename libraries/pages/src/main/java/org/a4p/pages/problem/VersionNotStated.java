package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/** A change came without the version it is a change of. */
public final class VersionNotStated extends Failure {

    public VersionNotStated() {
        super(HttpStatus.PRECONDITION_REQUIRED, "version-not-stated");
    }
}

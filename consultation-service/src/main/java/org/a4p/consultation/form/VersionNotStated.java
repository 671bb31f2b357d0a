package org.a4p.consultation.form;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A change came without the version it was made on. */
public final class VersionNotStated extends Failure {

    VersionNotStated() {
        super(HttpStatus.PRECONDITION_REQUIRED, "seen-version-missing");
    }
}

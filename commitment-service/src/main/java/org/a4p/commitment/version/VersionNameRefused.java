package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A version cannot be called that; the slug says why. */
public final class VersionNameRefused extends Failure {

    private VersionNameRefused(HttpStatus status, String slug, Object... arguments) {
        super(status, slug, arguments);
    }

    static VersionNameRefused unfitting() {
        return new VersionNameRefused(HttpStatus.UNPROCESSABLE_CONTENT, "version-name-unfitting", VersionName.LONGEST);
    }

    static VersionNameRefused taken(VersionName name) {
        return new VersionNameRefused(HttpStatus.CONFLICT, "version-name-taken", name.value());
    }
}

package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A version cannot be called that; the slug says why. */
public final class VersionNameRefused extends Failure {

    private VersionNameRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static VersionNameRefused unfitting() {
        return new VersionNameRefused(FailureKind.UNPROCESSABLE, "version-name-unfitting", VersionName.LONGEST);
    }

    static VersionNameRefused taken(VersionName name) {
        return new VersionNameRefused(FailureKind.CONFLICT, "version-name-taken", name.value());
    }
}

package org.a4p.pages.problem;

/** A change came without the version it is a change of. */
public final class VersionNotStated extends Failure {

    public VersionNotStated() {
        super(FailureKind.VERSION_MISSING, "version-not-stated");
    }
}

package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Refusal of a version for its name, its note or its text as a whole; the slug says why. */
final class VersionRefused extends Failure {

    private VersionRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static VersionRefused nameUnfitting() {
        return unprocessable("version-name-unfitting", VersionName.LONGEST);
    }

    static VersionRefused nameTaken(VersionName name) {
        return new VersionRefused(FailureKind.CONFLICT, "version-name-taken", name.value());
    }

    static VersionRefused noteUnfitting() {
        return unprocessable("version-note-unfitting", Note.LONGEST);
    }

    static VersionRefused empty() {
        return unprocessable("version-empty");
    }

    static VersionRefused tooManyBlocks(int blocks, int most) {
        return unprocessable("too-many-blocks", blocks, most);
    }

    static VersionRefused tooLong(int characters, int most) {
        return unprocessable("version-too-long", characters, most);
    }

    private static VersionRefused unprocessable(String slug, Object... arguments) {
        return new VersionRefused(FailureKind.UNPROCESSABLE, slug, arguments);
    }
}

package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The text as a whole cannot be a version; the slug says why. */
public final class TextRefused extends Failure {

    private TextRefused(String slug, Object... arguments) {
        super(FailureKind.UNPROCESSABLE, slug, arguments);
    }

    static TextRefused empty() {
        return new TextRefused("version-empty");
    }

    static TextRefused tooManyBlocks(int blocks, int most) {
        return new TextRefused("too-many-blocks", blocks, most);
    }

    static TextRefused tooLong(int characters, int most) {
        return new TextRefused("version-too-long", characters, most);
    }
}

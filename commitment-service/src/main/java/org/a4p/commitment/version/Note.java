package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.text.TextValue;
import org.a4p.pages.text.TypedText;

/** What the drafters say about a version, perhaps nothing. */
public record Note(String value) implements TextValue {

    /** The most characters (code points) a note may have. */
    public static final int LONGEST = 2_000;

    /** @throws VersionRefused if it is too long or damaged */
    public Note {
        value = value.strip();
        if (!value.isEmpty()) {
            check(value);
        }
    }

    private static void check(String value) {
        try {
            TypedText.check(value, LONGEST);
        } catch (Failure reason) {
            throw VersionRefused.noteUnfitting();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

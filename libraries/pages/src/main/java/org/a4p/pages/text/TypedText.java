package org.a4p.pages.text;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.jspecify.annotations.Nullable;

/** The rule for everything people type: some visible text, not too long, every character whole. */
public final class TypedText {

    private static final char REPLACEMENT = '\uFFFD';

    private TypedText() {}

    /**
     * The text exactly as typed.
     *
     * @param maximum the most characters (code points) allowed
     * @throws TextMissing if nothing visible was typed
     * @throws TextTooLong if there are more characters than {@code maximum}
     * @throws Failure if there are control characters or broken ones
     */
    public static String check(@Nullable String typed, int maximum) {
        if (typed == null || typed.codePoints().noneMatch(TypedText::isVisible)) {
            throw new TextMissing();
        }
        int length = typed.codePointCount(0, typed.length());
        if (length > maximum) {
            throw new TextTooLong(length, maximum);
        }
        if (typed.codePoints().anyMatch(TypedText::isDamage)) {
            throw damaged();
        }
        return typed;
    }

    /**
     * A name or a title: one line, without the space around it.
     *
     * @param maximum the most characters (code points) allowed
     * @throws TextMissing if nothing visible was typed
     * @throws TextTooLong if there are more characters than {@code maximum}
     * @throws Failure if there are several lines, control characters or broken ones
     */
    public static String line(@Nullable String typed, int maximum) {
        String line = check(typed == null ? null : typed.strip(), maximum);
        if (line.lines().count() > 1) {
            throw damaged();
        }
        return line;
    }

    /** Refusal of a text with control characters, or characters broken on the way. */
    public static Failure damaged() {
        return new Failure(FailureKind.UNPROCESSABLE, "text-damaged");
    }

    /** Spaces of every width, and the marks that only join or turn letters, show nothing by themselves. */
    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private static boolean isDamage(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> false;
            case REPLACEMENT -> true;
            default ->
                Character.isISOControl(character)
                        || Character.getType(character) == Character.SURROGATE
                        || (character & 0xFFFE) == 0xFFFE;
        };
    }
}

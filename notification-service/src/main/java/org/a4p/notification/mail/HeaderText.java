package org.a4p.notification.mail;

import java.util.regex.Pattern;

/**
 * Text from people on its way into a mail header, where a line break would begin a header of their own choosing, and what looks like
 * an encoded word (RFC 2047) would be shown as something else than what was typed.
 */
final class HeaderText {

    /** Line and paragraph separators, controls, and the invisible marks that turn the direction of writing. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final int LIMIT = 200;

    private HeaderText() {}

    static String of(String text) {
        String line = UNFIT.matcher(text).replaceAll(" ").replace("=?", "= ?").strip();
        int length = line.codePointCount(0, line.length());
        return length <= LIMIT ? line : line.substring(0, line.offsetByCodePoints(0, LIMIT - 1)) + "…";
    }
}

package org.a4p.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader goes after signing in: a path of ours and nothing else. A browser takes {@code //host}, {@code /\host} and a
 * path with a control character in it for another host, so those become the start page.
 */
record ReturnPath(String value) {

    private static final ReturnPath START = new ReturnPath("/");
    private static final int LONGEST = 2000;
    private static final Pattern OURS = Pattern.compile("/(?!/)[!-~&&[^\\\\]]*");
    private static final Pattern NOT_A_PLACE = Pattern.compile("/(sign-in|sign-out|login)([/?#].*)?");

    static ReturnPath of(@Nullable String asked) {
        return asked != null && isOurs(asked) ? new ReturnPath(asked) : START;
    }

    private static boolean isOurs(String asked) {
        return asked.length() <= LONGEST
                && OURS.matcher(asked).matches()
                && !NOT_A_PLACE.matcher(asked).matches();
    }
}

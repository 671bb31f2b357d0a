package org.a4p.pages.request;

import java.util.regex.Pattern;
import org.a4p.pages.problem.RequestRefused;

/**
 * What makes a repeated request harmless. A controller asks for it as a parameter; it comes from the header {@code
 * Idempotency-Key} or, in a form, from the hidden field {@code idempotencyKey} (fragment {@code shell/forms :: key}).
 */
public record IdempotencyKey(String value) {

    /** The header of a program's request. */
    public static final String HEADER = "Idempotency-Key";

    static final String FIELD = "idempotencyKey";

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7E]{1,128}");

    /** @throws RequestRefused unless the value is 1 to 128 visible ASCII characters */
    public IdempotencyKey {
        if (!SHAPE.matcher(value).matches()) {
            throw RequestRefused.missingIdempotencyKey();
        }
    }
}

package org.a4p.delegations;

import java.util.regex.Pattern;
import org.a4p.pages.text.TextValue;

/** The permanent code of a delegation: ISO 3166 alpha-3 for States, a registered short code for everyone else. */
public record DelegationCode(String value) implements TextValue {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9-]{2,16}");

    public DelegationCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a delegation code: " + value);
        }
    }

    static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}

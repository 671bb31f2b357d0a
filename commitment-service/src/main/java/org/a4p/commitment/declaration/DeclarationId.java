package org.a4p.commitment.declaration;

import java.util.Optional;
import java.util.regex.Pattern;
import org.a4p.pages.text.TextValue;

/** Names a declaration for ever, e.g. {@code shared-commitments}. */
public record DeclarationId(String value) implements TextValue {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    public DeclarationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a declaration id: " + value);
        }
    }

    /** What stands in an address, which may be anything. */
    static Optional<DeclarationId> parse(String typed) {
        return SHAPE.matcher(typed).matches() ? Optional.of(new DeclarationId(typed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.a4p.consultation.group;

import java.util.Optional;
import java.util.regex.Pattern;
import org.a4p.pages.text.TextValue;

/** Names a group for ever, e.g. {@code eu}. */
public record GroupId(String value) implements TextValue {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,23}");

    public GroupId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a group id: " + value);
        }
    }

    /** Reads what may be an id; empty for anything that names no group. */
    public static Optional<GroupId> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new GroupId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.a4p.consultation.consultation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.a4p.pages.text.TextValue;

/** Names a consultation for ever, e.g. {@code perf-round-1}. */
public record ConsultationId(String value) implements TextValue {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,47}");

    public ConsultationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a consultation id: " + value);
        }
    }

    /** Reads what may be an id; empty for anything that names no consultation. */
    public static Optional<ConsultationId> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ConsultationId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

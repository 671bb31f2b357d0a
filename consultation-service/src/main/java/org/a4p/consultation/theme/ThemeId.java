package org.a4p.consultation.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.a4p.pages.text.TextValue;

/** Names a theme for ever, e.g. {@code perf}; in capitals it is the theme's part of every citation. */
public record ThemeId(String value) implements TextValue {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]{0,11}");

    public ThemeId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a theme id: " + value);
        }
    }

    /** Reads what may be an id; empty for anything that names no theme. */
    public static Optional<ThemeId> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ThemeId(text)) : Optional.empty();
    }

    /** As it is written in citations: {@code PERF}. */
    public String code() {
        return value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}

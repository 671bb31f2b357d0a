package org.a4p.consultation.alignment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a delegation stands to what another has said. There is no fourth way, and no stance is worth more than another. */
public enum Stance {
    ALIGNS,
    /** Aligns itself except for points it names. */
    ALIGNS_EXCEPT,
    /** Dissociates itself, for a reason it gives. */
    DISSOCIATES;

    /** Reads what was chosen, in small or capital letters; empty for anything else. */
    public static Optional<Stance> chosen(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(stance -> stance.name().equals(wanted))
                .findFirst();
    }

    /** The end of its message keys and style names: {@code aligns-except}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

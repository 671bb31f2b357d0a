package org.a4p.consultation.balance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which delegations of the balance are wanted; empty means all. */
record Filter(String voiced, String region, String role, String language) {

    static Filter of(
            @Nullable String voiced, @Nullable String region, @Nullable String role, @Nullable String language) {
        return new Filter(
                or(voiced).toUpperCase(Locale.ROOT),
                or(region).toUpperCase(Locale.ROOT),
                or(role).toUpperCase(Locale.ROOT),
                or(language).toLowerCase(Locale.ROOT));
    }

    boolean passes(Standpoint one) {
        return (voiced.isEmpty() || one.voiced().name().equals(voiced))
                && (region.isEmpty() || one.region().equals(region))
                && (role.isEmpty()
                        || one.roles().stream().anyMatch(known -> known.name().equals(role)))
                && (language.isEmpty() || one.entries().containsKey(language));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}

package org.a4p.consultation.balance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which delegations of the balance are wanted; empty means all.
 *
 * @param notIn the language in which they have not spoken
 */
public record Filter(String voiced, String region, String role, String language, String notIn) {

    public Filter(
            @Nullable String voiced,
            @Nullable String region,
            @Nullable String role,
            @Nullable String language,
            @Nullable String notIn) {
        this.voiced = or(voiced).toUpperCase(Locale.ROOT);
        this.region = or(region).toUpperCase(Locale.ROOT);
        this.role = or(role).toUpperCase(Locale.ROOT);
        this.language = or(language).toLowerCase(Locale.ROOT);
        this.notIn = or(notIn).toLowerCase(Locale.ROOT);
    }

    public boolean passes(ParticipationRow one) {
        return (voiced.isEmpty() || one.voiced().name().equals(voiced))
                && (region.isEmpty() || one.region().equals(region))
                && (role.isEmpty()
                        || one.roles().stream().anyMatch(known -> known.name().equals(role)))
                && (language.isEmpty() || one.entries().containsKey(language))
                && (notIn.isEmpty() || !one.entries().containsKey(notIn));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}

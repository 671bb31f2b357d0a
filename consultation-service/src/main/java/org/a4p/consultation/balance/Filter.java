package org.a4p.consultation.balance;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which delegations of the balance are wanted; empty means all.
 *
 * @param notIn the language in which they have not spoken
 */
public record Filter(String voiced, String region, String role, String language, String notIn) {

    /**
     * What an address asks for.
     *
     * @param asked the parameters of an address
     */
    public static Filter of(Map<String, String> asked) {
        return new Filter(
                or(asked.get("voiced")).toUpperCase(Locale.ROOT),
                or(asked.get("region")).toUpperCase(Locale.ROOT),
                or(asked.get("role")).toUpperCase(Locale.ROOT),
                or(asked.get("language")).toLowerCase(Locale.ROOT),
                or(asked.get("notIn")).toLowerCase(Locale.ROOT));
    }

    public boolean passes(Standpoint one) {
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

package org.a4p.consultation.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entry of a thread is meant as. */
public enum ContributionType {
    STATEMENT,
    TEXT_PROPOSAL,
    QUESTION,
    SUPPORT,
    RESERVATION,
    INFORMATION,
    /** The facilitator's written end of a thread; not for delegations to choose. */
    CONCLUSION;

    /** Those a delegation may choose from, the usual one first. */
    public static List<ContributionType> forDelegations() {
        return Arrays.stream(values()).filter(type -> type != CONCLUSION).toList();
    }

    /** Reads what a delegation chose, in small or capital letters; empty for anything else. */
    public static Optional<ContributionType> chosen(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return forDelegations().stream()
                .filter(type -> type.name().equals(wanted))
                .findFirst();
    }

    /** The end of its message keys: {@code text-proposal}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.a4p.consultation.contribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an entry of a thread is meant as. */
public enum ContributionType {
    STATEMENT,
    TEXT_PROPOSAL,
    QUESTION,
    SUPPORT,
    RESERVATION,
    INFORMATION,
    /** What a delegation says because it was named; also after the end, once for each time it was named. */
    RIGHT_OF_REPLY,
    /** The facilitator's written end of a thread. */
    CONCLUSION,
    /** The facilitator's reason to go on after a conclusion. */
    REOPENING;

    private static final Set<ContributionType> BY_DELEGATIONS =
            EnumSet.of(STATEMENT, TEXT_PROPOSAL, QUESTION, SUPPORT, RESERVATION, INFORMATION);

    /** Those a delegation may choose from, the usual one first. */
    public static List<ContributionType> forDelegations() {
        return List.copyOf(BY_DELEGATIONS);
    }

    /** Reads what a delegation chose, in small or capital letters; empty for anything else. */
    public static Optional<ContributionType> chosen(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return forDelegations().stream()
                .filter(type -> type.name().equals(wanted))
                .findFirst();
    }

    /** Whether it is a step of whoever guides the round, which nobody says for a delegation. */
    public boolean isProcedure() {
        return switch (this) {
            case CONCLUSION, REOPENING -> true;
            case STATEMENT, TEXT_PROPOSAL, QUESTION, SUPPORT, RESERVATION, INFORMATION, RIGHT_OF_REPLY -> false;
        };
    }

    /** Whether delegations named in it may reply by right: to such a reply, and to a step of procedure, nobody does. */
    boolean givesRightOfReply() {
        return BY_DELEGATIONS.contains(this);
    }

    /** The end of its message keys: {@code text-proposal}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

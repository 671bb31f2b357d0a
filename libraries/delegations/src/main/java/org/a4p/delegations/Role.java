package org.a4p.delegations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an officer may do; which objects it covers is decided by the service that owns them. */
public enum Role {
    /** Writes for the delegation. */
    DELEGATE,
    /** Clears, takes positions, endorses. */
    HEAD_OF_DELEGATION,
    /** Edits commitment text. */
    DRAFTER,
    /** Runs a consultation and closes it with a conclusion. */
    FACILITATOR,
    /** Administers. */
    SECRETARIAT,
    /** Reads everything, changes nothing. */
    AUDITOR;

    /** As tokens and message bundles write it, e.g. {@code head-of-delegation}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Roles that other platforms put into the same token are none of ours. */
    static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}

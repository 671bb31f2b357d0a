package org.a4p.authorization;

import org.a4p.delegations.DelegationCode;

/** Ownership of what an action is done to, seen from the officer's delegation. */
public enum Ownership {
    OWN,
    FOREIGN;

    /** Seen from an officer of {@code mine}, something of {@code theirs}. */
    public static Ownership of(DelegationCode mine, DelegationCode theirs) {
        return mine.equals(theirs) ? OWN : FOREIGN;
    }
}

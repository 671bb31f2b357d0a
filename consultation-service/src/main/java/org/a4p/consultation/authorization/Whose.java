package org.a4p.consultation.authorization;

import org.a4p.delegations.DelegationCode;

/** Whether what an action is done to belongs to the officer's own delegation. */
public enum Whose {
    OWN,
    OTHER;

    /** Seen from an officer of {@code mine}, something of {@code theirs}. */
    public static Whose of(DelegationCode mine, DelegationCode theirs) {
        return mine.equals(theirs) ? OWN : OTHER;
    }
}

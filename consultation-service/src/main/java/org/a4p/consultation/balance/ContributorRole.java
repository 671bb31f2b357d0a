package org.a4p.consultation.balance;

/** What ties a State to peacekeeping on the ground. */
public enum ContributorRole {
    TROOP_CONTRIBUTOR,
    POLICE_CONTRIBUTOR,
    HOST_STATE
}

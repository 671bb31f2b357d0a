package org.a4p.consultation.balance;

/** What ties a State to peacekeeping on the ground. */
enum ContributorRole {
    TROOP_CONTRIBUTOR,
    POLICE_CONTRIBUTOR,
    HOST_STATE
}

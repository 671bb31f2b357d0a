package org.a4p.consultation.alignment;

import org.a4p.delegations.DelegationCode;

/** A delegation, and a voice it stands to: another delegation's, or a group's. */
record Pair(DelegationCode delegation, Holder voice) {}

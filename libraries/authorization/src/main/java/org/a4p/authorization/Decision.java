package org.a4p.authorization;

/** Decision on what somebody wants to do; a refusal says what stands in the way. */
public enum Decision {
    ALLOWED,
    /** No role of theirs may ever do it, whosever it is. */
    REFUSED_BY_ROLE,
    /** A role of theirs may do it, but only to what is the other side's. */
    REFUSED_BY_OWNERSHIP,
    /** A role of theirs may do it to this, at another time. */
    REFUSED_BY_STATE
}

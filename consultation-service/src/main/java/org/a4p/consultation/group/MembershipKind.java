package org.a4p.consultation.group;

/** How a delegation stands to a group; the stronger standing comes first. */
public enum MembershipKind {
    MEMBER,
    /** A State that aligns itself with the group's statements by footnote. */
    ASSOCIATED
}

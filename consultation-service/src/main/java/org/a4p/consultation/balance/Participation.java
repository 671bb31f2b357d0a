package org.a4p.consultation.balance;

/** How a delegation has been heard in a consultation; the strongest comes first. */
public enum Participation {
    SPOKE,
    /** Only a group it belonged to has spoken. */
    THROUGH_GROUP,
    SILENT
}

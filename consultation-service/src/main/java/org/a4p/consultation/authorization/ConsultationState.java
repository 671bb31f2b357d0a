package org.a4p.consultation.authorization;

/** State of a consultation between its dates; what each role may do follows from it. */
public enum ConsultationState {
    /** Announced; nothing may be said yet. */
    PLANNED,
    /** Delegations speak. */
    OPEN,
    /** Nothing new is said, so that all may read: positions are taken and slips corrected. */
    SILENT_READING,
    /** Over; what was said is summed up. */
    CLOSED,
    /** For reading only. */
    ARCHIVED
}

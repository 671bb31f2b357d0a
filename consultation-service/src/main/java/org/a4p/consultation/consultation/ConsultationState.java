package org.a4p.consultation.consultation;

/** Where a consultation stands between its two dates. */
public enum ConsultationState {
    PLANNED,
    OPEN,
    CLOSED
}

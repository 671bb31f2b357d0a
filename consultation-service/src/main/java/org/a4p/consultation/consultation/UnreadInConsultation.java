package org.a4p.consultation.consultation;

/** Count of what is new for the officer at hand, which a feature that knows of reading answers; 0 if nobody is signed in. */
public interface UnreadInConsultation {

    int unread(ConsultationId consultation);
}

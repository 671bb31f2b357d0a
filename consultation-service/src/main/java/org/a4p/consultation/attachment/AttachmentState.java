package org.a4p.consultation.attachment;

/** Whether a file is still the delegation's own affair or has become part of the record. */
public enum AttachmentState {
    UPLOADED,
    PUBLISHED
}

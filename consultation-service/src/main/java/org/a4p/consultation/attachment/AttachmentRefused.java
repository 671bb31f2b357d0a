package org.a4p.consultation.attachment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A file whose content may not be added, whatever it is called. */
public final class AttachmentRefused extends Failure {

    private AttachmentRefused(String slug) {
        super(FailureKind.UNPROCESSABLE, slug);
    }

    /** It is none of the kinds of {@link AttachmentType}. */
    public static AttachmentRefused forItsType() {
        return new AttachmentRefused("attachment-type-refused");
    }

    /** It is cut off, altered or encrypted, so that nobody could read or check it. */
    public static AttachmentRefused damaged() {
        return new AttachmentRefused("attachment-damaged");
    }

    /** Unpacked it is out of all proportion, as only a file made to do harm is. */
    public static AttachmentRefused swelling() {
        return new AttachmentRefused("attachment-swelling");
    }

    /** It carries programs. */
    public static AttachmentRefused macros() {
        return new AttachmentRefused("attachment-macros");
    }

    static AttachmentRefused empty() {
        return new AttachmentRefused("attachment-empty");
    }
}

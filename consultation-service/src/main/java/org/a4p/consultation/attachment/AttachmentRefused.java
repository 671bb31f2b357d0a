package org.a4p.consultation.attachment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.springframework.util.unit.DataSize;

/** A file that may not be added, whatever it is called; the slug says why. */
public final class AttachmentRefused extends Failure {

    private AttachmentRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** It is none of the kinds of {@link AttachmentType}. */
    public static AttachmentRefused forItsType() {
        return new AttachmentRefused(FailureKind.UNPROCESSABLE, "attachment-type-refused");
    }

    /** It is cut off, altered or encrypted, so that nobody could read or check it. */
    public static AttachmentRefused damaged() {
        return new AttachmentRefused(FailureKind.UNPROCESSABLE, "attachment-damaged");
    }

    /** Unpacked it is out of all proportion, as only a file made to do harm is. */
    public static AttachmentRefused swelling() {
        return new AttachmentRefused(FailureKind.UNPROCESSABLE, "attachment-swelling");
    }

    /** It carries programs. */
    public static AttachmentRefused macros() {
        return new AttachmentRefused(FailureKind.UNPROCESSABLE, "attachment-macros");
    }

    static AttachmentRefused empty() {
        return new AttachmentRefused(FailureKind.UNPROCESSABLE, "attachment-empty");
    }

    /** It has more bytes than a file may have. */
    static AttachmentRefused tooLarge(DataSize largest) {
        return new AttachmentRefused(FailureKind.TOO_LARGE, "attachment-too-large", largest.toMegabytes());
    }
}

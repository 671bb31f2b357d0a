package org.a4p.consultation.attachment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A contribution refers to files that it cannot have. */
public final class AttachmentUnusable extends Failure {

    private AttachmentUnusable(String slug, Object... arguments) {
        super(FailureKind.UNPROCESSABLE, slug, arguments);
    }

    /** There is no such file here for this delegation, or not any more. */
    static AttachmentUnusable unknown() {
        return new AttachmentUnusable("attachment-unknown");
    }

    /** It belongs to another contribution. */
    static AttachmentUnusable taken(String name) {
        return new AttachmentUnusable("attachment-taken", name);
    }

    static AttachmentUnusable tooMany(int files, int most) {
        return new AttachmentUnusable("attachments-too-many", files, most);
    }
}

package org.a4p.consultation.attachment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.springframework.util.unit.DataSize;

/** A file has more bytes than a file may have. */
public final class AttachmentTooLarge extends Failure {

    AttachmentTooLarge(DataSize largest) {
        super(FailureKind.TOO_LARGE, "attachment-too-large", largest.toMegabytes());
    }
}

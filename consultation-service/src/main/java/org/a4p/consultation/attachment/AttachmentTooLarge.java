package org.a4p.consultation.attachment;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A file has more bytes than a file may have. */
public final class AttachmentTooLarge extends Failure {

    AttachmentTooLarge(DataSize largest) {
        super(HttpStatus.CONTENT_TOO_LARGE, "attachment-too-large", largest.toMegabytes());
    }
}

package org.a4p.consultation.attachment.web;

import java.util.Locale;
import org.a4p.consultation.attachment.Attachment;
import org.a4p.consultation.attachment.FileSize;
import org.springframework.context.MessageSource;

/** A file as pages list it, in the reader's language. */
public record FileRow(String id, String name, String path, String kind, String size) {

    static FileRow of(Attachment attachment, MessageSource messages, Locale language) {
        return new FileRow(
                attachment.id().value(),
                attachment.name(),
                attachment.path(),
                messages.getMessage("attachment.type." + attachment.type(), null, language),
                FileSize.of(attachment.size(), language));
    }
}

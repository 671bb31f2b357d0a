package org.a4p.consultation.attachment;

import java.util.List;
import java.util.Locale;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.delegations.Officer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What pages need to let an officer add files to a contribution. */
@Component
public class FileForm {

    private final AttachmentShelf shelf;
    private final AttachmentSettings settings;
    private final MessageSource messages;

    FileForm(AttachmentShelf shelf, AttachmentSettings settings, MessageSource messages) {
        this.shelf = shelf;
        this.settings = settings;
        this.messages = messages;
    }

    /** The fields, with those of the typed ids that are files the officer may still publish in this thread. */
    public Fields fields(ThematicThread thread, Officer officer, List<String> typed, Locale language) {
        List<AttachmentId> ids = typed.stream()
                .flatMap(id -> AttachmentId.read(id).stream())
                .distinct()
                .toList();
        List<FileRow> chosen = shelf.unpublished(ids, officer).stream()
                .filter(attachment -> attachment.thread().equals(thread.id()))
                .map(attachment -> FileRow.of(attachment, messages, language))
                .toList();
        return new Fields(
                thread.path() + "/attachments",
                AttachmentType.accepted(),
                settings.largestFile().toMegabytes(),
                settings.mostFiles(),
                chosen);
    }

    /**
     * What the fields show.
     *
     * @param action where files are uploaded
     * @param accepted for the browser's file picker
     * @param megabytes the most of one file
     * @param most the most files of a contribution
     * @param chosen those uploaded already
     */
    public record Fields(String action, String accepted, long megabytes, int most, List<FileRow> chosen) {}
}

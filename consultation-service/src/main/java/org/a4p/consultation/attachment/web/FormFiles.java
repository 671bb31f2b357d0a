package org.a4p.consultation.attachment.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.a4p.consultation.attachment.Attachment;
import org.a4p.consultation.attachment.AttachmentCommands;
import org.a4p.consultation.attachment.AttachmentCommands.NewFile;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.attachment.AttachmentSettings;
import org.a4p.consultation.attachment.AttachmentShelf;
import org.a4p.consultation.attachment.AttachmentType;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Files in the form in which a contribution is written. */
@Component
public class FormFiles {

    private final AttachmentCommands uploading;
    private final AttachmentShelf shelf;
    private final AttachmentSettings settings;
    private final MessageSource messages;

    FormFiles(
            AttachmentCommands uploading, AttachmentShelf shelf, AttachmentSettings settings, MessageSource messages) {
        this.uploading = uploading;
        this.shelf = shelf;
        this.settings = settings;
        this.messages = messages;
    }

    /**
     * Takes in the files that came with a form; the ids of all. The same form sent again stores nothing twice.
     *
     * @param key of the form; without files it may be missing
     */
    public List<String> take(ChosenFiles chosen, String thread, Officer officer, @Nullable String key) {
        List<String> ids = new ArrayList<>();
        for (FormFile file : chosen.files()) {
            ids.add(take(file, thread, officer, new IdempotencyKey(Objects.requireNonNullElse(key, ""))));
        }
        return ids;
    }

    /** The fields, with those of the typed ids that are files the officer may still publish in this thread. */
    public Fields fields(ThematicThread thread, Officer officer, List<String> typed, Locale language) {
        List<AttachmentId> ids = typed.stream()
                .flatMap(id -> AttachmentId.read(id).stream())
                .distinct()
                .toList();
        List<FileRow> chosen = shelf.unpublished(ids, officer).stream()
                .filter(attachment -> attachment.thread().equals(thread.id()))
                .map(attachment -> row(attachment, language))
                .toList();
        return new Fields(
                thread.path() + "/attachments",
                AttachmentType.accepted(),
                settings.largestFile().toMegabytes(),
                settings.mostFiles(),
                chosen);
    }

    /** A file as pages list it. */
    public FileRow row(Attachment attachment, Locale language) {
        return FileRow.of(attachment, messages, language);
    }

    private String take(FormFile file, String thread, Officer officer, IdempotencyKey key) {
        try (InputStream content = file.content().getInputStream()) {
            NewFile sent = new NewFile(thread, file.name(), content, file.size(), true);
            return uploading.upload(sent, officer, key).value().id().value();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file as a form brings it. */
    public record FormFile(String name, long size, InputStreamSource content) {}

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

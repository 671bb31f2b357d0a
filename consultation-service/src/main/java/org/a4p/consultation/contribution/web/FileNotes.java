package org.a4p.consultation.contribution.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.a4p.consultation.attachment.Attachment;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.attachment.AttachmentShelf;
import org.a4p.consultation.attachment.web.FileRow;
import org.a4p.consultation.attachment.web.FormFiles;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.springframework.stereotype.Component;

/** Lists the files of a contribution on its card. */
@Component
class FileNotes implements CardNotes {

    private final AttachmentShelf shelf;
    private final FormFiles files;

    FileNotes(AttachmentShelf shelf, FormFiles files) {
        this.shelf = shelf;
        this.files = files;
    }

    @Override
    public Placement placement() {
        return Placement.FILES;
    }

    @Override
    public Map<ContributionId, List<FileRow>> notes(List<Contribution> shown, Reader reader) {
        List<AttachmentId> ids = shown.stream()
                .filter(Contribution::isShown)
                .flatMap(contribution -> contribution.links().attachments().stream())
                .toList();
        Map<ContributionId, List<FileRow>> notes = new HashMap<>();
        if (!ids.isEmpty()) {
            Map<AttachmentId, Attachment> found = shelf.byId(ids);
            for (Contribution contribution : shown) {
                List<FileRow> rows = rows(contribution, found, reader);
                if (contribution.isShown() && !rows.isEmpty()) {
                    notes.put(contribution.id(), rows);
                }
            }
        }
        return notes;
    }

    /** Nothing is tied to what is not published; that the delegation has these files, composing has made sure of. */
    @Override
    public Optional<List<FileRow>> preview(Contribution draft, Reader reader) {
        List<AttachmentId> ids = draft.links().attachments();
        return ids.isEmpty() ? Optional.empty() : Optional.of(rows(ids, shelf.byId(ids), any -> true, reader));
    }

    private List<FileRow> rows(Contribution contribution, Map<AttachmentId, Attachment> found, Reader reader) {
        return rows(
                contribution.links().attachments(),
                found,
                attachment -> attachment.belongsTo(contribution.requestId()),
                reader);
    }

    private List<FileRow> rows(
            List<AttachmentId> ids, Map<AttachmentId, Attachment> found, Predicate<Attachment> listed, Reader reader) {
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(listed)
                .map(attachment -> files.row(attachment, reader.language()))
                .toList();
    }
}

package org.a4p.consultation.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.a4p.consultation.attachment.Attachment;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.attachment.AttachmentShelf;
import org.a4p.consultation.attachment.FileRow;
import org.a4p.consultation.attachment.FormFiles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lists the files of a contribution on its card. */
@Component
@Order(20)
class FileNotes implements CardNotes {

    private final AttachmentShelf shelf;
    private final FormFiles files;

    FileNotes(AttachmentShelf shelf, FormFiles files) {
        this.shelf = shelf;
        this.files = files;
    }

    @Override
    public String template() {
        return "attachment/note";
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

    private List<FileRow> rows(Contribution contribution, Map<AttachmentId, Attachment> found, Reader reader) {
        return contribution.links().attachments().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(attachment -> attachment.belongsTo(contribution.requestId()))
                .map(attachment -> files.row(attachment, reader.language()))
                .toList();
    }
}

package org.a4p.consultation.drafting;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.consultation.attachment.Attachment;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.attachment.KeptFiles;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.drafting.Clearances.Part;
import org.springframework.stereotype.Component;

/** Keeps the files that a draft refers to for as long as the draft is written or waits to be cleared. */
@Component
class FilesOfDrafts implements KeptFiles {

    private final WorkingDrafts drafts;
    private final Clearances clearances;

    FilesOfDrafts(WorkingDrafts drafts, Clearances clearances) {
        this.drafts = drafts;
        this.clearances = clearances;
    }

    @Override
    public Set<AttachmentId> among(Collection<Attachment> files) {
        Stream<TypedContribution> written = files.stream()
                .map(Attachment::officer)
                .distinct()
                .flatMap(officer -> drafts.of(officer).stream())
                .map(WorkingDraft::words);
        Stream<TypedContribution> waiting = files.stream()
                .map(Attachment::delegation)
                .distinct()
                .flatMap(delegation ->
                        clearances.of(delegation, Clearance.UNFINISHED, Part.first(Integer.MAX_VALUE)).stream())
                .map(Clearance::words);
        return Stream.concat(written, waiting)
                .flatMap(words -> words.attachments().stream())
                .flatMap(id -> AttachmentId.read(id).stream())
                .collect(Collectors.toSet());
    }
}

package org.a4p.consultation.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Service;

/** Hands out files: to everybody once their contribution is there, to their own delegation before. */
@Service
public class AttachmentShelf {

    private final Attachments attachments;
    private final AttachmentBytes bytes;
    private final AttachmentClaims claims;
    private final Publications publications;

    AttachmentShelf(
            Attachments attachments, AttachmentBytes bytes, AttachmentClaims claims, Publications publications) {
        this.attachments = attachments;
        this.bytes = bytes;
        this.claims = claims;
        this.publications = publications;
    }

    /** The file, if this reader may have it. */
    public Optional<Attachment> find(AttachmentId id, Optional<Officer> reader) {
        return any(id).filter(found -> isOpenTo(found, reader));
    }

    /** The file, whoever may have it. */
    public Optional<Attachment> any(AttachmentId id) {
        return attachments.find(id).filter(Attachment::isComplete);
    }

    /** Those of a delegation's files that a contribution of its may still have, in this order. */
    public List<Attachment> unpublished(List<AttachmentId> ids, Officer officer) {
        Map<AttachmentId, Attachment> found = byId(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .filter(attachment -> attachment.state() == AttachmentState.UPLOADED)
                .filter(attachment ->
                        attachment.delegation().equals(officer.delegation().code()))
                .toList();
    }

    /** All of these that are complete. */
    public Map<AttachmentId, Attachment> byId(Collection<AttachmentId> ids) {
        return attachments.all(ids).stream()
                .filter(Attachment::isComplete)
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
    }

    public void copy(Attachment attachment, OutputStream to) throws IOException {
        bytes.copy(attachment, to);
    }

    private boolean isOpenTo(Attachment attachment, Optional<Officer> reader) {
        OptionalInt number = claims.numberOf(attachment);
        return number.isPresent()
                ? publications.isShown(attachment.thread(), number.getAsInt())
                : reader.filter(officer -> officer.delegation().code().equals(attachment.delegation()))
                        .isPresent();
    }
}

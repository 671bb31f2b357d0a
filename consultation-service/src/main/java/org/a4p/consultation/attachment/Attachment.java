package org.a4p.consultation.attachment;

import java.time.Instant;
import org.a4p.consultation.thread.RequestId;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file; its bytes are kept elsewhere.
 *
 * @param officer who uploaded it, for the audit record only
 * @param name of the file, cleaned
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal digits
 * @param requestId the request that uploaded it, unique among files
 * @param claimedBy the request that publishes it: once a contribution has come of it, the file belongs to that one
 * @param publishedIn set once; a note of what {@code claimedBy} led to, which may lag behind a moment
 */
public record Attachment(
        @BsonId AttachmentId id,
        DelegationCode delegation,
        String officer,
        String name,
        AttachmentType type,
        long size,
        String sha256,
        Instant uploadedAt,
        RequestId requestId,
        @Nullable RequestId claimedBy,
        @Nullable PublishedIn publishedIn) {

    public AttachmentState state() {
        return publishedIn == null ? AttachmentState.UPLOADED : AttachmentState.PUBLISHED;
    }

    public String path() {
        return "/attachments/" + id;
    }
}

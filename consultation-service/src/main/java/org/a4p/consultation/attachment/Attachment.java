package org.a4p.consultation.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file; its bytes are kept elsewhere.
 *
 * @param thread in which it may be used
 * @param officer who uploaded it, for the audit record only
 * @param name of the file, cleaned
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal digits
 * @param requestId the request that uploaded it, unique among files
 * @param claim which request is about to publish it, or has
 * @param number of the contribution it belongs to; set once, as a note of what the claim led to
 */
public record Attachment(
        @BsonId AttachmentId id,
        ThreadId thread,
        DelegationCode delegation,
        String officer,
        String name,
        AttachmentType type,
        long size,
        String sha256,
        Instant uploadedAt,
        RequestId requestId,
        AttachmentState state,
        @Nullable Claim claim,
        @Nullable Integer number) {

    /** Where the file is, with its name as browsers will save it. */
    public String path() {
        String last = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "/threads/" + thread + "/attachments/" + id + "/" + last;
    }

    boolean isComplete() {
        return state == AttachmentState.UPLOADED || state == AttachmentState.PUBLISHED;
    }

    /** Whether the same was uploaded, so that a repeated request may be answered with it. */
    boolean isTheSameAs(Attachment other) {
        return thread.equals(other.thread) && sha256.equals(other.sha256) && name.equals(other.name);
    }

    /** Whether the contribution that this request made may show it. */
    public boolean belongsTo(RequestId contribution) {
        return claim != null && claim.by().equals(contribution) && isComplete();
    }

    /** A request that means to publish the file with its contribution. */
    public record Claim(RequestId by, Instant at) {}
}

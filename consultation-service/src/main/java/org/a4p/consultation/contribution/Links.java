package org.a4p.consultation.contribution;

import java.util.List;
import java.util.Objects;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.declaration.Anchor;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * What a contribution refers to.
 *
 * @param inReplyTo an earlier entry of the same thread
 * @param anchor the paragraph of the declaration it is about
 * @param named delegations named in its text, each with a right of reply
 */
public record Links(
        @Nullable ContributionId inReplyTo,
        List<Quotation> quotations,
        @Nullable Anchor anchor,
        List<AttachmentId> attachments,
        List<DelegationCode> named) {

    public static final Links NONE = new Links(null, List.of(), null, List.of(), List.of());

    public Links {
        quotations = List.copyOf(quotations);
        attachments = List.copyOf(attachments);
        named = List.copyOf(named);
    }

    /** Whether the same was chosen; who is named follows from the words and from the names known that day. */
    boolean referTo(Links other) {
        return Objects.equals(inReplyTo, other.inReplyTo)
                && quotations.equals(other.quotations)
                && Objects.equals(anchor, other.anchor)
                && attachments.equals(other.attachments);
    }

    /** A reply and nothing else. */
    static Links replyingTo(ContributionId entry) {
        return new Links(entry, List.of(), null, List.of(), List.of());
    }
}

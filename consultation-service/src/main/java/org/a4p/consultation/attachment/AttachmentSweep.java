package org.a4p.consultation.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.a4p.service.job.LeasedJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes files that no contribution will have: uploads that broke off, and files nobody used.
 *
 * <p>Any number of processes may sweep at once. A file goes in three steps: it is marked as leaving, which a file that was
 * completed or claimed in the meantime escapes; its bytes go; it is forgotten. Each step can be repeated, and whoever sweeps
 * next takes up what was left half done.
 */
@Component
class AttachmentSweep implements LeasedJob {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentSweep.class);
    private static final int AT_ONCE = 500;

    private final Attachments attachments;
    private final AttachmentBytes bytes;
    private final AttachmentClaims claims;
    private final List<KeptFiles> keepers;
    private final AttachmentSettings settings;
    private final Clock clock;

    AttachmentSweep(
            Attachments attachments,
            AttachmentBytes bytes,
            AttachmentClaims claims,
            List<KeptFiles> keepers,
            AttachmentSettings settings,
            Clock clock) {
        this.attachments = attachments;
        this.bytes = bytes;
        this.claims = claims;
        this.keepers = keepers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "attachment-sweep";
    }

    @Override
    public Duration every() {
        return settings.sweep();
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        long left = before(AttachmentState.ARRIVING, now, settings.arrival()).stream()
                .filter(attachments::leaving)
                .count();
        left += unused(before(AttachmentState.UPLOADED, now, settings.kept()));
        before(AttachmentState.LEAVING, now, Duration.ZERO).forEach(this::remove);
        if (left > 0) {
            LOG.info("{} files that no contribution has are gone", left);
        }
    }

    private long unused(List<Attachment> old) {
        List<Attachment> unpublished = old.stream().filter(this::isUnpublished).toList();
        Set<AttachmentId> kept = new HashSet<>();
        keepers.forEach(keeper -> kept.addAll(keeper.among(unpublished)));
        return unpublished.stream()
                .filter(attachment -> !kept.contains(attachment.id()))
                .filter(attachments::leaving)
                .count();
    }

    /** Also makes up for a note that was cut off after its contribution was published. */
    private boolean isUnpublished(Attachment attachment) {
        OptionalInt number = claims.numberOf(attachment);
        number.ifPresent(of -> attachments.published(attachment, of));
        return number.isEmpty();
    }

    private void remove(Attachment attachment) {
        bytes.remove(attachment);
        attachments.forget(attachment.id());
    }

    private List<Attachment> before(AttachmentState state, Instant now, Duration age) {
        return attachments.since(state, now.minus(age), AT_ONCE);
    }
}

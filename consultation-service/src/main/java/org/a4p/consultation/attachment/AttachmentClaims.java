package org.a4p.consultation.attachment;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.a4p.consultation.attachment.Attachment.Claim;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/**
 * Ties files to a contribution, each to one.
 *
 * <p>Before a contribution gets its number, its request claims the files; afterwards {@link #published} notes the number. A
 * claim counts as used as soon as the contribution of its request is there, so that a crash before the note changes nothing
 * for anybody. A claim that led to nothing is given up by {@link #release}, or after a while by whoever comes next.
 */
@Service
public class AttachmentClaims {

    private final Attachments attachments;
    private final Publications publications;
    private final AttachmentSettings settings;
    private final Clock clock;

    AttachmentClaims(Attachments attachments, Publications publications, AttachmentSettings settings, Clock clock) {
        this.attachments = attachments;
        this.publications = publications;
        this.settings = settings;
        this.clock = clock;
    }

    /** The files as typed into a request, in order and each once; {@link AttachmentUnusable} if one is none. */
    public List<AttachmentId> read(List<String> typed) {
        Set<AttachmentId> ids = new LinkedHashSet<>();
        for (String id : typed) {
            ids.add(AttachmentId.read(id).orElseThrow(AttachmentUnusable::unknown));
        }
        if (ids.size() > settings.mostFiles()) {
            throw AttachmentUnusable.tooMany(ids.size(), settings.mostFiles());
        }
        return List.copyOf(ids);
    }

    /** Looks before anything is claimed whether the delegation has these files here; {@link AttachmentUnusable} if not. */
    public void check(List<AttachmentId> ids, ThreadId thread, DelegationCode delegation) {
        ids.forEach(id -> usable(id, thread, delegation));
    }

    /** Claims all of the files for the contribution that this request is about to make, or none of them. */
    public void claim(List<AttachmentId> ids, Claimant claimant) {
        try {
            ids.forEach(id -> claim(id, claimant));
        } catch (AttachmentUnusable refused) {
            release(ids, claimant.request());
            throw refused;
        }
    }

    /** Gives the files back, because no contribution came of the request. */
    public void release(List<AttachmentId> ids, RequestId request) {
        List<AttachmentId> unused = ids.stream()
                .filter(id -> publications.of(id, request).isEmpty())
                .toList();
        attachments.release(unused, request);
    }

    /** Notes that the request has made its contribution. */
    public void published(List<AttachmentId> ids, RequestId request, int number) {
        attachments.all(ids).stream()
                .filter(attachment -> attachment.belongsTo(request))
                .forEach(attachment -> attachments.published(attachment, number));
    }

    private void claim(AttachmentId id, Claimant claimant) {
        Attachment seen = usable(id, claimant.thread(), claimant.delegation());
        Claim before = seen.claim();
        if (before != null && before.by().equals(claimant.request())) {
            return;
        }
        Instant now = clock.instant();
        if (isUsed(seen, now) || !attachments.claim(seen, new Claim(claimant.request(), now))) {
            throw AttachmentUnusable.taken(seen.name());
        }
    }

    private Attachment usable(AttachmentId id, ThreadId thread, DelegationCode delegation) {
        return attachments
                .find(id)
                .filter(Attachment::isComplete)
                .filter(found -> found.thread().equals(thread))
                .filter(found -> found.delegation().equals(delegation))
                .orElseThrow(AttachmentUnusable::unknown);
    }

    /** A claim younger than a contribution takes may still lead to one. */
    private boolean isUsed(Attachment seen, Instant now) {
        Claim claim = seen.claim();
        return claim != null
                && (claim.at().plus(settings.claim()).isAfter(now)
                        || publications.of(seen.id(), claim.by()).isPresent());
    }

    OptionalInt numberOf(Attachment attachment) {
        Integer noted = attachment.number();
        Claim claim = attachment.claim();
        if (noted != null) {
            return OptionalInt.of(noted);
        }
        return claim == null ? OptionalInt.empty() : publications.of(attachment.id(), claim.by());
    }

    /** A contribution in the making: where, for whom, and by which request. */
    public record Claimant(ThreadId thread, DelegationCode delegation, RequestId request) {}
}

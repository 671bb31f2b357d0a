package org.a4p.consultation.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.a4p.authorization.Ownership;
import org.a4p.authorization.StateNow;
import org.a4p.consultation.attachment.content.ContentCheck;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/**
 * Takes in files for contributions to a thread.
 *
 * <p>A file is announced, its bytes are stored, then it is declared complete, and only then can anybody see or use it. A crash
 * at any point leaves an announced file that the same request finishes, or {@link AttachmentSweep} removes.
 */
@Service
public class AttachmentCommands {

    private final Attachments attachments;
    private final AttachmentBytes bytes;
    private final ContentCheck content;
    private final AttachmentSettings settings;
    private final Threads threads;
    private final Consultations consultations;
    private final Authorization authorization;
    private final Clock clock;

    AttachmentCommands(
            Attachments attachments,
            AttachmentBytes bytes,
            ContentCheck content,
            AttachmentSettings settings,
            Threads threads,
            Consultations consultations,
            Authorization authorization,
            Clock clock) {
        this.attachments = attachments;
        this.bytes = bytes;
        this.content = content;
        this.settings = settings;
        this.threads = threads;
        this.consultations = consultations;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Stores the file, or finds the one that this very request stored before. */
    public Outcome<Attachment> upload(NewFile file, Officer officer, IdempotencyKey key) throws IOException {
        ThreadId thread = requireOpen(file.thread(), officer);
        if (file.announced() > settings.largestFile().toBytes()) {
            throw AttachmentRefused.tooLarge(settings.largestFile());
        }
        try (Spool spool = Spool.of(file.content(), settings.largestFile())) {
            if (spool.size() == 0) {
                throw AttachmentRefused.empty();
            }
            AttachmentType type = content.typeOf(spool.file(), file.name());
            String place = "files of " + thread + (file.ofForm() ? " " + spool.sha256() : "");
            Attachment announced = new Attachment(
                    AttachmentId.random(),
                    thread,
                    officer.delegation().code(),
                    officer.subject(),
                    AttachmentName.clean(file.name(), type),
                    type,
                    spool.size(),
                    spool.sha256(),
                    clock.instant(),
                    RequestId.of(officer.subject(), place, key),
                    AttachmentState.ARRIVING,
                    null,
                    null);
            return attachments.announce(announced) ? store(announced, spool) : repeated(announced, spool);
        }
    }

    private Outcome<Attachment> store(Attachment announced, Spool spool) throws IOException {
        bytes.write(announced.id(), spool.file());
        attachments.arrived(announced.id());
        return attachments
                .find(announced.id())
                .filter(Attachment::isComplete)
                .map(stored -> Outcome.made(stored))
                .orElseThrow(() -> new IOException("the upload took so long that it was given up"));
    }

    /** Finishes what this request began and did not finish; otherwise there is nothing left to do. */
    private Outcome<Attachment> repeated(Attachment announced, Spool spool) throws IOException {
        Attachment first = attachments.uploadedBy(announced.requestId()).orElseThrow(AttachmentUnusable::unknown);
        if (!first.isTheSameAs(announced)) {
            throw new IdempotencyKeyReused();
        }
        return first.isComplete() ? Outcome.repeated(first) : store(first, spool);
    }

    /** Lets a file go that its delegation uploaded and no contribution has. */
    public void discard(Attachment attachment, Officer officer) {
        ThematicThread thread = threads.find(attachment.thread()).orElseThrow(NotFound::new);
        Ownership owner = Ownership.of(officer.delegation().code(), attachment.delegation());
        authorization.require(officer, Action.ATTACH, owner, situation(thread));
        if (attachment.claim() != null || !attachments.leaving(attachment)) {
            throw AttachmentUnusable.taken(attachment.name());
        }
    }

    private ThreadId requireOpen(String id, Officer officer) {
        authorization.requireRole(officer, Action.ATTACH, Ownership.OWN);
        ThematicThread thread = ThreadId.read(id).flatMap(threads::find).orElseThrow(NotFound::new);
        authorization.require(officer, Action.ATTACH, Ownership.OWN, situation(thread));
        return thread.id();
    }

    private StateNow<ConsultationState> situation(ThematicThread thread) {
        return consultations.get(thread.consultation()).at(clock.instant());
    }

    /**
     * A file as it comes.
     *
     * @param thread id of the thread it is for
     * @param name as its sender calls it
     * @param announced how many bytes it is said to have; negative if nothing is said
     * @param ofForm whether it is one of perhaps several that a form sends under one key
     */
    public record NewFile(String thread, String name, InputStream content, long announced, boolean ofForm) {}
}

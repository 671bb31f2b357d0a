package org.a4p.consultation.thread;

import java.time.Instant;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.thread.ThreadCommands.OpenThread;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One topic of a consultation.
 *
 * <p>What was said in it, and whether it is closed, is told by its numbered contributions alone. {@code lastNumber},
 * {@code lastAt} and {@code closedAt} are notes of them for lists: they may lag behind a moment, never run ahead.
 *
 * @param officer who opened it, for the audit record only
 * @param stateNumber number of the entry that closed or reopened it last, 0 if none did
 * @param requestId the request that opened it, unique among threads
 */
public record ThematicThread(
        @BsonId ThreadId id,
        ConsultationId consultation,
        String title,
        String opening,
        DelegationCode openedBy,
        String officer,
        Instant openedAt,
        RequestId requestId,
        int lastNumber,
        Instant lastAt,
        int stateNumber,
        @Nullable Instant closedAt) {

    static ThematicThread opened(ThreadId id, OpenThread command, Officer officer, Instant at, RequestId request) {
        return new ThematicThread(
                id,
                command.consultation(),
                command.title(),
                command.opening(),
                officer.delegation().code(),
                officer.subject(),
                at,
                request,
                0,
                at,
                0,
                null);
    }

    /** The same thread, known to have got at least this far. */
    ThematicThread reaching(int number, Instant at) {
        return number <= lastNumber
                ? this
                : new ThematicThread(
                        id,
                        consultation,
                        title,
                        opening,
                        openedBy,
                        officer,
                        openedAt,
                        requestId,
                        number,
                        at,
                        stateNumber,
                        closedAt);
    }

    public String path() {
        return "/threads/" + id;
    }

    /** Since when it is open: one that was prepared before its round opens with the round. */
    public Instant openedIn(Consultation round) {
        return openedAt.isBefore(round.opens()) ? round.opens() : openedAt;
    }

    /** Whether it was concluded and is open again. */
    public boolean isReopened() {
        return stateNumber > 0 && closedAt == null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}

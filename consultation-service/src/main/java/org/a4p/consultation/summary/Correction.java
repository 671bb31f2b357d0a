package org.a4p.consultation.summary;

import java.time.Instant;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation asks to be put right in a version of a summary.
 *
 * @param summaryVersion the version it is about
 * @param sentence number of the sentence it concerns, from 1
 * @param officer who filed it, for the audit record only
 */
public record Correction(
        @BsonId Key id,
        int summaryVersion,
        int sentence,
        DelegationCode delegation,
        String officer,
        String text,
        Instant filedAt,
        RequestId requestId,
        @Nullable Answer answer) {

    /** The most characters of a correction, and of the reason in an answer. */
    static final int TEXT_LIMIT = 4_000;

    public int number() {
        return id.number;
    }

    /** A correction's place: 1, 2, 3 ... in its consultation. */
    public record Key(ConsultationId consultation, int number) {}

    /**
     * What the facilitator made of it.
     *
     * @param acceptedIn the version that has it; null if it was not accepted
     * @param reason why not, or what was done; empty where the version speaks for itself
     * @param officer who answered, for the audit record only
     */
    public record Answer(
            @Nullable Integer acceptedIn,
            String reason,
            DelegationCode by,
            String officer,
            Instant at,
            RequestId requestId) {

        public boolean isAccepted() {
            return acceptedIn != null;
        }
    }
}

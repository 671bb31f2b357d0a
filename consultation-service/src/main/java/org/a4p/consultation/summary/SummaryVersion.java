package org.a4p.consultation.summary;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a summary; it never changes.
 *
 * @param by the delegation or department whose facilitator published it
 * @param officer who did, for the audit record only
 * @param correctionsUntil the first instant at which no correction may be filed any more
 * @param draftVersion of the draft that it was, by which a repeated request is known; null for versions stored without it
 */
public record SummaryVersion(
        @BsonId Key id,
        List<Sentence> sentences,
        DelegationCode by,
        String officer,
        Instant publishedAt,
        Instant correctionsUntil,
        RequestId requestId,
        @Nullable Integer draftVersion) {

    /** The most sentences of one. */
    static final int MOST_SENTENCES = 500;

    public SummaryVersion {
        sentences = List.copyOf(sentences);
    }

    public int number() {
        return id.number;
    }

    public boolean takesCorrectionsAt(Instant instant) {
        return instant.isBefore(correctionsUntil);
    }

    public String path() {
        return "/consultations/" + id.consultation + "/summary/versions/" + id.number;
    }

    /** Its words without the sources, one sentence to a line. */
    public String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining("\n"));
    }

    /** A version's place: 1, 2, 3 ... in its consultation. */
    public record Key(ConsultationId consultation, int number) {}
}

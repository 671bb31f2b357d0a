package org.a4p.consultation.summary;

import java.time.Instant;
import org.a4p.consultation.consultation.ConsultationId;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What facilitators have written of the next version so far; nobody else sees it.
 *
 * @param text as typed, one sentence to a line
 * @param officer who saved it last, for the audit record only
 * @param version how often it was saved
 */
public record SummaryDraft(
        @BsonId ConsultationId consultation, String text, String officer, Instant savedAt, int version) {

    /** The most characters of a draft. */
    static final int TEXT_LIMIT = 60_000;

    static SummaryDraft empty(ConsultationId consultation) {
        return new SummaryDraft(consultation, "", "", Instant.EPOCH, 0);
    }
}

package org.a4p.consultation.drafting;

import java.time.Instant;
import org.a4p.consultation.contribution.TypedContribution;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What an officer has typed so far below a thread. Published or thrown away, it is left empty under a higher version, so that a late
 * save from another tab does not bring it back.
 *
 * @param words as typed and chosen in the composer
 * @param version how often it was saved
 */
public record WorkingDraft(@BsonId WorkingDraftId id, TypedContribution words, Instant savedAt, int version) {

    public boolean isEmpty() {
        return words.isBlank();
    }
}

package org.a4p.consultation.drafting;

import java.time.Instant;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What an officer has typed so far below a thread. Published or thrown away, it is left empty under a higher version, so that a late
 * save from another tab does not bring it back.
 *
 * @param fields of the composer, as typed
 * @param version how often it was saved
 */
public record WorkingDraft(@BsonId WorkingDraftId id, Map<String, String> fields, Instant savedAt, int version) {

    public WorkingDraft {
        fields = Map.copyOf(fields);
    }

    public boolean isEmpty() {
        return fields.getOrDefault("text", "").isBlank()
                && fields.getOrDefault("oldWording", "").isBlank()
                && fields.getOrDefault("newWording", "").isBlank();
    }
}

package org.a4p.consultation.contribution;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An entry without its words: who spoke and how, and whether it may be read. It is small, so that a whole consultation can be looked through. */
public record Outline(
        @BsonId ContributionId id,
        ContributionType type,
        Voice voice,
        @Nullable Withdrawal withdrawal,
        @Nullable Removal removal) {

    /** All that is read of an entry for this. */
    static final List<String> FIELDS = List.of("type", "voice", "withdrawal", "removal");

    public State state() {
        return State.of(withdrawal, removal);
    }

    /** Whether its words may be read by everybody. */
    public boolean isShown() {
        return state() == State.PUBLISHED;
    }
}

package org.a4p.commitment.version;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A version without its text, as a timeline needs it. */
public record VersionSummary(@BsonId VersionId id, VersionName name, Note note, Publication publication) {

    public int ordinal() {
        return id.ordinal();
    }

    public String path() {
        return "/declarations/" + id.declaration() + "/versions/" + ordinal();
    }

    /** What changed since the version before; a first version has none. */
    public @Nullable String comparePath() {
        return ordinal() == 1
                ? null
                : "/declarations/" + id.declaration() + "/compare?from=" + (ordinal() - 1) + "&to=" + ordinal();
    }
}

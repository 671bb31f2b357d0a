package org.a4p.commitment.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.SixLanguages;
import org.a4p.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;

/** Data of the event {@code version.published.v1}; a first version has nothing before it and nothing to compare with. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionPublished(
        Text declaration,
        Named version,
        @Nullable Named previous,
        String note,
        Instant publishedAt,
        String path,
        @Nullable String comparePath) {

    static OutboxEvent of(Declaration declaration, Version version, Optional<VersionSummary> previous) {
        String id = declaration.id().value();
        VersionPublished data = new VersionPublished(
                new Text(id, declaration.names()),
                Named.of(version.summary()),
                previous.map(Named::of).orElse(null),
                version.note().value(),
                version.publication().at(),
                version.path(),
                version.summary().comparePath());
        return OutboxEvent.of("version.published.v1", id, version.publication().at(), data);
    }

    record Text(String id, SixLanguages names) {}

    record Named(int ordinal, String name) {

        static Named of(VersionSummary version) {
            return new Named(version.ordinal(), version.name().value());
        }
    }
}

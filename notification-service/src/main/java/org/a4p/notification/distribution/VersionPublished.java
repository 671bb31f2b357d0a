package org.a4p.notification.distribution;

import java.util.Map;
import java.util.Optional;
import org.a4p.notification.followable.FollowableKind;
import org.a4p.notification.followable.Followed;
import org.a4p.notification.mail.NewVersion;
import org.a4p.pages.language.Language;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code version.published.v1}. */
record VersionPublished(
        Declaration declaration,
        Version version,
        @Nullable Version previous,
        @Nullable String note,
        String path,
        @Nullable String comparePath) {

    record Declaration(String id, Map<String, String> names) {}

    record Version(String name) {}

    Optional<Followed> followed() {
        return Followed.read(FollowableKind.DECLARATION.code(), declaration.id());
    }

    NewVersion in(Language language) {
        return new NewVersion(
                declaration.id(),
                Names.in(language, declaration.names()),
                version.name(),
                note == null || note.isBlank() ? null : note,
                path,
                previous == null ? null : previous.name(),
                comparePath);
    }
}

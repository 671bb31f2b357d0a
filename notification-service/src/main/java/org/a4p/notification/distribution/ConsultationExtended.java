package org.a4p.notification.distribution;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.a4p.notification.followable.FollowableKind;
import org.a4p.notification.followable.Followed;
import org.a4p.notification.mail.MoreTime;
import org.a4p.pages.language.Language;

/** What this service reads of {@code consultation.extended.v1}. */
record ConsultationExtended(
        String id,
        Theme theme,
        Map<String, String> titles,
        Instant previouslyCloses,
        Instant closes,
        String reason,
        String path) {

    record Theme(String id) {}

    Optional<Followed> followed() {
        return Followed.read(FollowableKind.THEME.code(), theme.id());
    }

    MoreTime in(Language language) {
        return new MoreTime(id, Names.in(language, titles), previouslyCloses, closes, reason, path);
    }
}

package org.a4p.consultation.theme;

import java.time.Instant;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/** Data of the event {@code theme.created.v1}. */
record ThemeCreated(String id, String code, SixLanguages names, String path) {

    static OutboxEvent of(Theme theme, Instant at) {
        String id = theme.id().value();
        return OutboxEvent.of(
                "theme.created.v1", id, at, new ThemeCreated(id, theme.id().code(), theme.names(), theme.path()));
    }
}

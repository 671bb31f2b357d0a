package org.a4p.consultation.theme;

import java.time.Instant;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/** Data of the events {@code theme.renamed.v1} and {@code theme.separated.v1}: the theme as it is from then on. */
record ThemeChanged(String id, String code, SixLanguages names, String path) {

    static OutboxEvent renamed(Theme theme, Instant at) {
        return event("theme.renamed.v1", theme, at);
    }

    static OutboxEvent separated(Theme theme, Instant at) {
        return event("theme.separated.v1", theme, at);
    }

    static ThemeChanged of(Theme theme) {
        return new ThemeChanged(theme.id().value(), theme.id().code(), theme.names(), theme.path());
    }

    private static OutboxEvent event(String type, Theme theme, Instant at) {
        return OutboxEvent.of(type, theme.id().value(), at, of(theme));
    }
}

package org.a4p.consultation.theme;

import java.time.Instant;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/**
 * Data of the event {@code theme.merged.v1}.
 *
 * @param into the theme that the merged one lives on in
 */
record ThemeMergedInto(String id, String code, SixLanguages names, String path, ThemeChanged into, Instant mergedAt) {

    static OutboxEvent of(Theme theme, Theme target, Instant at) {
        String id = theme.id().value();
        return OutboxEvent.of(
                "theme.merged.v1",
                id,
                at,
                new ThemeMergedInto(id, theme.id().code(), theme.names(), theme.path(), ThemeChanged.of(target), at));
    }
}

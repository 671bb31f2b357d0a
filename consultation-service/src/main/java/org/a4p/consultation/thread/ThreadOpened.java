package org.a4p.consultation.thread;

import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.theme.Theme;
import org.a4p.delegations.Delegation;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/** Data of the event {@code thread.opened.v1}. */
record ThreadOpened(
        String id,
        String citation,
        String title,
        String opening,
        ThemeOfIt theme,
        ConsultationOfIt consultation,
        Opener openedBy,
        Instant openedAt,
        String path) {

    record ThemeOfIt(String id, SixLanguages names) {}

    record ConsultationOfIt(String id, SixLanguages titles) {}

    record Opener(String code, Map<String, String> names) {}

    static OutboxEvent of(ThematicThread thread, Consultation consultation, Theme theme, Delegation opener) {
        String id = thread.id().toString();
        return OutboxEvent.of(
                "thread.opened.v1",
                id,
                thread.openedAt(),
                new ThreadOpened(
                        id,
                        thread.id().citation(),
                        thread.title(),
                        thread.opening(),
                        new ThemeOfIt(theme.id().value(), theme.names()),
                        new ConsultationOfIt(consultation.id().value(), consultation.titles()),
                        new Opener(opener.code().value(), opener.names()),
                        thread.openedAt(),
                        thread.path()));
    }
}

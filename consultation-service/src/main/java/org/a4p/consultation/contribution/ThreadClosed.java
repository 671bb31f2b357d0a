package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.Map;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/** Data of the event {@code thread.closed.v1}. */
record ThreadClosed(
        String id,
        String citation,
        int number,
        String title,
        Closer closedBy,
        ThemeOfIt theme,
        ConsultationOfIt consultation,
        String conclusion,
        Instant closedAt,
        String path) {

    record Closer(String code, Map<String, String> names) {}

    record ThemeOfIt(String id, SixLanguages names) {}

    record ConsultationOfIt(String id, SixLanguages titles) {}

    static OutboxEvent of(Contribution conclusion, ThreadContext place, Map<String, String> names) {
        String thread = place.thread().id().toString();
        return OutboxEvent.of(
                "thread.closed.v1",
                thread,
                conclusion.publishedAt(),
                new ThreadClosed(
                        thread,
                        conclusion.id().citation(),
                        conclusion.number(),
                        place.thread().title(),
                        new Closer(conclusion.delegation().value(), names),
                        new ThemeOfIt(place.theme().id().value(), place.theme().names()),
                        new ConsultationOfIt(
                                place.consultation().id().value(),
                                place.consultation().titles()),
                        conclusion.text(),
                        conclusion.publishedAt(),
                        conclusion.id().path()));
    }
}

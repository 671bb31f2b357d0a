package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.contribution.ContributionPublished.ConsultationOfIt;
import org.a4p.consultation.contribution.ContributionPublished.Speaker;
import org.a4p.consultation.contribution.ContributionPublished.ThemeOfIt;
import org.a4p.outbox.OutboxEvent;

/** Data of the event {@code thread.reopened.v1}. */
record ThreadReopened(
        String id,
        String citation,
        int number,
        String title,
        Speaker reopenedBy,
        ThemeOfIt theme,
        ConsultationOfIt consultation,
        String reason,
        Instant reopenedAt,
        String path) {

    static OutboxEvent of(Contribution reopening, ThreadContext place, Map<String, String> names) {
        String thread = place.thread().id().toString();
        return OutboxEvent.of(
                "thread.reopened.v1",
                thread,
                reopening.publishedAt(),
                new ThreadReopened(
                        thread,
                        reopening.id().citation(),
                        reopening.number(),
                        place.thread().title(),
                        Speaker.of(reopening, names),
                        ThemeOfIt.of(place),
                        ConsultationOfIt.of(place),
                        reopening.text(),
                        reopening.publishedAt(),
                        reopening.id().path()));
    }
}

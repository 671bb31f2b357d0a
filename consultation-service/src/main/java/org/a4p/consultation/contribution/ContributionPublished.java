package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.theme.SixLanguages;
import org.a4p.outbox.OutboxEvent;

/** Data of the event {@code contribution.published.v1}. */
record ContributionPublished(
        String citation,
        int number,
        ContributionType contributionType,
        Speaker delegation,
        ThemeOfIt theme,
        ConsultationOfIt consultation,
        ThreadOfIt thread,
        String text,
        Instant publishedAt,
        String path) {

    record Speaker(String code, Map<String, String> names) {}

    record ThemeOfIt(String id, SixLanguages names) {}

    record ConsultationOfIt(String id, SixLanguages titles) {}

    record ThreadOfIt(String id, String title) {}

    static OutboxEvent of(Contribution contribution, Place place, Map<String, String> names) {
        String thread = place.thread().id().toString();
        return OutboxEvent.of(
                "contribution.published.v1",
                thread,
                contribution.publishedAt(),
                new ContributionPublished(
                        contribution.id().citation(),
                        contribution.number(),
                        contribution.type(),
                        new Speaker(contribution.delegation().value(), names),
                        new ThemeOfIt(place.theme().id().value(), place.theme().names()),
                        new ConsultationOfIt(
                                place.consultation().id().value(),
                                place.consultation().titles()),
                        new ThreadOfIt(thread, place.thread().title()),
                        contribution.text(),
                        contribution.publishedAt(),
                        contribution.id().path()));
    }
}

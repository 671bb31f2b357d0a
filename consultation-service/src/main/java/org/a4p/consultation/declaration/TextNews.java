package org.a4p.consultation.declaration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.a4p.outbox.EventSubscription;
import org.a4p.outbox.EventSubscriptions;
import org.a4p.outbox.ReceivedEvent;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hears of each published version. A version is kept under its own id and never changed, so that hearing of it again, or of an
 * earlier one later, makes no difference.
 */
@Configuration(proxyBeanMethods = false)
class TextNews {

    private final TextVersions versions;

    TextNews(TextVersions versions) {
        this.versions = versions;
    }

    @Bean
    EventSubscription textsOfDeclarations(EventSubscriptions events) {
        return events.subscribe(
                "consultation-declaration",
                List.of("commitment.events"),
                Map.of("version.published.v1", this::published));
    }

    /** Versions published before their paragraphs were told of cannot be spoken about. */
    void published(ReceivedEvent event) {
        VersionPublished news = event.dataAs(VersionPublished.class);
        if (news.blocks() != null) {
            versions.add(news.toVersion(news.blocks()));
        }
    }

    /** What this service reads of {@code version.published.v1}. */
    record VersionPublished(
            Text declaration,
            Named version,
            Instant publishedAt,
            String path,
            @Nullable List<Paragraphs> blocks) {

        TextVersion toVersion(List<Paragraphs> paragraphs) {
            return new TextVersion(
                    new TextVersionId(declaration.id(), version.ordinal()),
                    version.name(),
                    declaration.names(),
                    publishedAt,
                    path,
                    paragraphs.stream().map(Paragraphs::toParagraph).toList());
        }

        record Text(String id, SixLanguages names) {}

        record Named(int ordinal, String name) {}

        record Paragraphs(String id, String kind, String label, String digest, String opening) {

            Paragraph toParagraph() {
                return new Paragraph(id, label, kind, digest, opening);
            }
        }
    }
}

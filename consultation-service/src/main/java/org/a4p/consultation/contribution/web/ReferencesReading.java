package org.a4p.consultation.contribution.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.References;
import org.springframework.stereotype.Component;

/** What refers to an entry, as its page lists it in the reader's language. */
@Component
class ReferencesReading {

    private final References references;
    private final Cards cards;

    ReferencesReading(References references, Cards cards) {
        this.references = references;
        this.cards = cards;
    }

    /** Those lists that are not empty. */
    List<Referring> to(Contribution entry, Locale language) {
        References.Referring found = references.to(entry.id());
        return Stream.of(
                        new Referring("references.answers", rows(found.answers(), language), found.moreAnswers()),
                        new Referring("references.quotes", rows(found.quotes(), language), found.moreQuotes()))
                .filter(list -> !list.rows.isEmpty())
                .toList();
    }

    private List<Row> rows(List<Contribution> entries, Locale language) {
        return entries.stream()
                .map(entry -> new Row(
                        Card.Link.to(entry.id()),
                        cards.nameOf(entry.delegation(), language),
                        cards.nameOf(entry.type(), language),
                        entry.publishedAt()))
                .toList();
    }

    /**
     * Entries that refer to the one shown.
     *
     * @param title key of what they do
     * @param more whether there are more than these
     */
    record Referring(String title, List<Row> rows, boolean more) {}

    /** An entry that refers to the one shown; names in the reader's language. */
    record Row(Card.Link link, String delegation, String type, Instant at) {}
}

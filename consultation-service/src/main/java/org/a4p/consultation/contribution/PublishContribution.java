package org.a4p.consultation.contribution;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to say, as typed and chosen; nothing in it is checked yet. What was left out is empty.
 *
 * @param language code of the language it is in
 * @param inReplyTo number of an entry of the same thread
 * @param onBehalfOf id of a group
 * @param anchor a paragraph of the declaration: {@code shared-commitments/1/op-3}
 * @param attachments ids of files uploaded before
 */
public record PublishContribution(
        String thread,
        String type,
        String text,
        String language,
        String oldWording,
        String newWording,
        String inReplyTo,
        List<Passage> quotations,
        String onBehalfOf,
        boolean nationalCapacity,
        String anchor,
        List<String> attachments) {

    public PublishContribution {
        quotations = List.copyOf(quotations);
        attachments = List.copyOf(attachments);
    }

    /** A text that refers to nothing. */
    public static PublishContribution of(String thread, String type, String text) {
        String language = Locale.ENGLISH.getLanguage();
        return new PublishContribution(thread, type, text, language, "", "", "", List.of(), "", false, "", List.of());
    }

    /**
     * A passage to quote.
     *
     * @param source citation of where it stands: {@code A4P/PERF/2/14}
     */
    public record Passage(String source, String passage) {

        public Passage(@Nullable String source, @Nullable String passage) {
            this.source = source == null ? "" : source;
            this.passage = passage == null ? "" : passage;
        }
    }
}

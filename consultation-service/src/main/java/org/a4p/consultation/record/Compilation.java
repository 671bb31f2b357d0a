package org.a4p.consultation.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what on which paragraph of a theme, as of an instant, in the words of one language.
 *
 * @param entries how many contributions it holds
 * @param footnotes numbered from 1 on in the order in which they are first referred to
 */
public record Compilation(
        String consultation,
        String title,
        String theme,
        boolean illustrative,
        Instant asOf,
        String language,
        int entries,
        List<Paragraph> paragraphs,
        List<String> footnotes) {

    public Compilation {
        paragraphs = List.copyOf(paragraphs);
        footnotes = List.copyOf(footnotes);
    }

    /**
     * What was said on one paragraph.
     *
     * @param heading names the paragraph, or says that these are about no particular one
     */
    public record Paragraph(String heading, List<Voice> voices) {

        public Paragraph {
            voices = List.copyOf(voices);
        }
    }

    /** What one delegation said on it, in the order of citations. */
    public record Voice(String delegation, String name, List<Entry> entries) {

        public Voice {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One contribution.
     *
     * @param anchor the version on which it was made, if it is about a paragraph
     * @param edition 1 as published, one more for each correction
     * @param text as typed, or the sentence that stands where words were withdrawn or removed
     * @param textLanguage the language of the text
     * @param notes numbers of its footnotes
     */
    public record Entry(
            String citation,
            String path,
            String thread,
            String type,
            String typeName,
            Instant publishedAt,
            String capacity,
            @Nullable String anchor,
            int edition,
            String text,
            String textLanguage,
            @Nullable String oldWording,
            @Nullable String newWording,
            boolean withdrawn,
            List<Integer> notes) {

        public Entry {
            notes = List.copyOf(notes);
        }
    }
}

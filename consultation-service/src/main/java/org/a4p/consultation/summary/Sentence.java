package org.a4p.consultation.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.pages.text.TypedText;

/**
 * One sentence of a summary with the contributions it rests on.
 *
 * @param text without its sources
 */
public record Sentence(String text, List<ContributionId> sources) {

    /** The most characters of a sentence. */
    static final int TEXT_LIMIT = 2_000;

    private static final Pattern BETWEEN_SOURCES = Pattern.compile("[;,،、；，\\s]+");

    public Sentence {
        sources = List.copyOf(sources);
    }

    /**
     * Reads sentences as a facilitator types them: one to a line, its sources in brackets at the end of the line.
     *
     * @throws SentenceRefused naming the sentence, if one has no source or a source that is no citation
     */
    static List<Sentence> read(String typed) {
        List<Sentence> sentences = new ArrayList<>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int number = sentences.size() + 1;
            sentences.add(read(line, number));
        });
        return sentences;
    }

    /** As it was typed. */
    String line() {
        return text + " ["
                + String.join(
                        "; ", sources.stream().map(ContributionId::citation).toList()) + "]";
    }

    private static Sentence read(String line, int number) {
        int bracket = line.lastIndexOf('[');
        if (bracket < 0 || !line.endsWith("]")) {
            throw SentenceRefused.withoutSource(number, line);
        }
        String text = line.substring(0, bracket).strip();
        List<ContributionId> sources = sources(line.substring(bracket + 1, line.length() - 1), number);
        if (text.isEmpty() || sources.isEmpty()) {
            throw SentenceRefused.withoutSource(number, line);
        }
        return new Sentence(TypedText.check(text, TEXT_LIMIT), sources);
    }

    private static List<ContributionId> sources(String typed, int number) {
        return BETWEEN_SOURCES
                .splitAsStream(typed)
                .filter(source -> !source.isEmpty())
                .map(source ->
                        ContributionId.cited(source).orElseThrow(() -> SentenceRefused.sourceUnknown(number, source)))
                .distinct()
                .toList();
    }
}

package org.a4p.consultation.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
     * @throws SummaryRefused naming the sentence, if one has no source or a source that is no citation
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
        return text + " [" + cited(sources) + "]";
    }

    /**
     * What was typed, finished or not, with more sources for one of its sentences.
     *
     * @param number of the sentence, from 1; if there is none, the sources stand on a new line, for words to be written before them
     */
    public static String withSources(String typed, int number, List<ContributionId> more) {
        List<String> lines = new ArrayList<>(typed.lines().toList());
        int seen = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank() && ++seen == number) {
                lines.set(at, withSources(lines.get(at).stripTrailing(), more));
                return String.join("\n", lines);
            }
        }
        lines.add("[" + cited(more) + "]");
        return String.join("\n", lines);
    }

    private static String withSources(String line, List<ContributionId> more) {
        int bracket = line.lastIndexOf('[');
        if (bracket < 0 || !line.endsWith("]")) {
            return line + " [" + cited(more) + "]";
        }
        String before = line.substring(bracket + 1, line.length() - 1).strip();
        Set<String> known = BETWEEN_SOURCES.splitAsStream(before).collect(Collectors.toSet());
        String missing = cited(more.stream()
                .filter(source -> !known.contains(source.citation()))
                .toList());
        String between = before.isEmpty() || missing.isEmpty() ? "" : "; ";
        return line.substring(0, bracket) + "[" + before + between + missing + "]";
    }

    private static String cited(List<ContributionId> sources) {
        return sources.stream().map(ContributionId::citation).collect(Collectors.joining("; "));
    }

    private static Sentence read(String line, int number) {
        int bracket = line.lastIndexOf('[');
        if (bracket < 0 || !line.endsWith("]")) {
            throw SummaryRefused.sentenceWithoutSource(number, line);
        }
        String text = line.substring(0, bracket).strip();
        List<ContributionId> sources = sources(line.substring(bracket + 1, line.length() - 1), number);
        if (text.isEmpty() || sources.isEmpty()) {
            throw SummaryRefused.sentenceWithoutSource(number, line);
        }
        return new Sentence(TypedText.check(text, TEXT_LIMIT), sources);
    }

    private static List<ContributionId> sources(String typed, int number) {
        return BETWEEN_SOURCES
                .splitAsStream(typed)
                .filter(source -> !source.isEmpty())
                .map(source -> ContributionId.cited(source)
                        .orElseThrow(() -> SummaryRefused.sentenceSourceUnknown(number, source)))
                .distinct()
                .toList();
    }
}

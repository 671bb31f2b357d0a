package org.a4p.consultation.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.a4p.consultation.search.Wording;
import org.a4p.consultation.search.Wording.Clause;
import org.a4p.consultation.search.index.Analysis.Token;
import org.a4p.pages.language.Language;
import org.springframework.stereotype.Component;

/** Finds in a text, as it stands in the store, the words that somebody looked for. */
@Component
public final class Highlighter {

    private final Analysis analysis;

    public Highlighter(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Where the words stand, from first to last; those that touch are one. */
    public List<Mark> marks(String text, Language language, Wording wording) {
        Words exact = new Words(Analysis.EXACT, analysis.tokens(Analysis.EXACT, text));
        Words stemmed = new Words(Analysis.field(language), analysis.tokens(Analysis.field(language), text));
        List<Mark> marks = new ArrayList<>();
        for (Clause clause : wording.wanted()) {
            marks.addAll(runs(exact, clause.text()));
            if (!clause.quoted()) {
                marks.addAll(
                        language == Language.CHINESE ? singles(stemmed, clause.text()) : runs(stemmed, clause.text()));
            }
        }
        return merged(marks);
    }

    /** Where all words of a clause stand one after the other. */
    private List<Mark> runs(Words words, String clause) {
        List<Token> wanted = analysis.tokens(words.field(), clause);
        List<Token> tokens = words.tokens();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(0, tokens.size() - wanted.size())
                .filter(start -> isRun(tokens, start, wanted))
                .mapToObj(start -> new Mark(
                        tokens.get(start).start(),
                        tokens.get(start + wanted.size() - 1).end()))
                .toList();
    }

    private static boolean isRun(List<Token> tokens, int start, List<Token> wanted) {
        int offset = tokens.get(start).position() - wanted.getFirst().position();
        return IntStream.range(0, wanted.size()).allMatch(next -> {
            Token token = tokens.get(start + next);
            return token.term().equals(wanted.get(next).term())
                    && token.position() - wanted.get(next).position() == offset;
        });
    }

    private List<Mark> singles(Words words, String clause) {
        List<String> wanted =
                analysis.tokens(words.field(), clause).stream().map(Token::term).toList();
        return words.tokens().stream()
                .filter(token -> wanted.contains(token.term()))
                .map(token -> new Mark(token.start(), token.end()))
                .toList();
    }

    private static List<Mark> merged(List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        List<Mark> merged = new ArrayList<>();
        for (Mark mark : sorted) {
            if (!merged.isEmpty() && mark.start() <= merged.getLast().end()) {
                Mark last = merged.removeLast();
                merged.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }

    /** A place in a text, as offsets of its characters. */
    public record Mark(int start, int end) {}

    private record Words(String field, List<Token> tokens) {}
}

package org.a4p.consultation.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.a4p.consultation.search.Snippet.Part;
import org.a4p.consultation.search.index.Highlighter.Mark;

/** Cuts out of a text the pieces with the most of what was found; its beginning if nothing was. */
final class Snippets {

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final int SNAP = 24;
    private static final int MOST = 2;

    private final String text;
    private final List<Mark> marks;

    private Snippets(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    static List<Snippet> of(String text, List<Mark> marks) {
        Snippets snippets = new Snippets(text, marks);
        return snippets.best().stream()
                .sorted(Comparator.comparingInt(Mark::start))
                .map(snippets::cut)
                .toList();
    }

    private List<Mark> best() {
        if (marks.isEmpty()) {
            return List.of(piece(0));
        }
        List<Mark> chosen = new ArrayList<>();
        for (Mark candidate : candidates()) {
            if (chosen.size() < MOST && chosen.stream().noneMatch(other -> overlap(other, candidate))) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /**
     * A piece for each mark, those with the most marks first. Neither pieces nor marks ever go back in the text, so what is
     * in a piece is counted by two places that move on: one look at each mark, however many there are.
     */
    private List<Mark> candidates() {
        List<Counted> counted = new ArrayList<>();
        int before = 0;
        int within = 0;
        for (Mark mark : marks) {
            Mark piece = piece(Math.max(0, mark.start() - BEFORE));
            while (before < marks.size() && marks.get(before).start() < piece.start()) {
                before++;
            }
            while (within < marks.size() && marks.get(within).end() <= piece.end()) {
                within++;
            }
            counted.add(new Counted(piece, Math.max(0, within - before)));
        }
        return counted.stream()
                .sorted(Comparator.comparingInt(Counted::marks).reversed())
                .map(Counted::piece)
                .toList();
    }

    /** About as long as a snippet is, from this character on, ending between words where the script has spaces. */
    private Mark piece(int from) {
        int start = from == 0 ? 0 : snapped(from, 1);
        int end = start + LENGTH >= text.length() ? text.length() : snapped(start + LENGTH, -1);
        return new Mark(start, Math.max(end, start));
    }

    private int snapped(int at, int step) {
        for (int moved = 0; moved < SNAP; moved++) {
            int place = at + moved * step;
            if (place > 0 && place < text.length() && Character.isWhitespace(text.charAt(place))) {
                return step > 0 ? place + 1 : place;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private Snippet cut(Mark piece) {
        List<Part> parts = new ArrayList<>();
        int at = piece.start();
        for (Mark mark : marks) {
            int start = Math.max(mark.start(), piece.start());
            int end = Math.min(mark.end(), piece.end());
            if (start < end) {
                add(parts, at, start, false);
                add(parts, start, end, true);
                at = end;
            }
        }
        add(parts, at, piece.end(), false);
        return new Snippet(piece.start() > 0, parts, piece.end() < text.length());
    }

    private void add(List<Part> parts, int start, int end, boolean found) {
        if (start < end) {
            parts.add(new Part(text.substring(start, end), found));
        }
    }

    private record Counted(Mark piece, int marks) {}

    private static boolean overlap(Mark one, Mark other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}

package org.a4p.redline;

import java.util.ArrayList;
import java.util.List;
import org.a4p.redline.Span.Fate;

/**
 * Tells what changed between two texts the way a reader wants it: what changed together stands together, and a phrase
 * that was put in begins where the phrase begins.
 */
final class RedlineReadability {

    private static final String SENTENCE_ENDS = ".;:!?。；：！？؟؛\n";

    private final CutText before;
    private final CutText after;

    private RedlineReadability(CutText before, CutText after) {
        this.before = before;
        this.after = after;
    }

    static List<Span> told(CutText before, CutText after) {
        RedlineReadability readably = new RedlineReadability(before, after);
        List<ChangedRange> changes = WordMatching.changes(before.words(), after.words());
        return readably.spans(readably.withoutSmallGaps(readably.startingWithTheirPhrase(changes)));
    }

    /**
     * "civilians [and women ]and children" and "civilians[ and women] and children" say the same; the second reads
     * better. Stops at the end of a sentence, so that a new sentence is shown as one.
     */
    private List<ChangedRange> startingWithTheirPhrase(List<ChangedRange> changes) {
        List<ChangedRange> shifted = new ArrayList<>();
        int leftmost = 0;
        for (ChangedRange change : changes) {
            shifted.add(change.isOneSided() ? shiftedWhileSame(change, leftmost) : change);
            leftmost = change.end() + 1;
        }
        return shifted;
    }

    private ChangedRange shiftedWhileSame(ChangedRange change, int leftmost) {
        boolean added = change.removesNothing();
        CutText text = added ? after : before;
        int start = added ? change.start() : change.from();
        int end = added ? change.end() : change.to();
        int shift = 0;
        while (change.start() - shift > leftmost
                && text.word(start - 1 - shift).equals(text.word(end - 1 - shift))
                && !endsSentence(text.word(end - 1 - shift))) {
            shift++;
        }
        return change.shiftedLeft(shift);
    }

    private static boolean endsSentence(String word) {
        return word.chars().anyMatch(character -> SENTENCE_ENDS.indexOf(character) >= 0);
    }

    /**
     * Kept words between two replacements that are both at least as long only cut the change into crumbs; they join it.
     * The measure is characters, so it means the same in every script. Where words only came, or only went, nothing joins:
     * no word is shown as removed that was not touched.
     */
    private List<ChangedRange> withoutSmallGaps(List<ChangedRange> changes) {
        List<ChangedRange> joined = new ArrayList<>();
        for (ChangedRange change : changes) {
            if (!joined.isEmpty() && areOneReplacement(joined.getLast(), change)) {
                joined.add(joined.removeLast().upTo(change));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    private boolean areOneReplacement(ChangedRange left, ChangedRange right) {
        boolean onlyCame = left.removesNothing() && right.removesNothing();
        boolean onlyWent = left.addsNothing() && right.addsNothing();
        return !onlyCame && !onlyWent && isSmallGap(left, right);
    }

    private boolean isSmallGap(ChangedRange left, ChangedRange right) {
        int gap = after.length(left.end(), right.start());
        return (gap <= size(left) && gap <= size(right))
                || after.text(left.end(), right.start()).isBlank();
    }

    private int size(ChangedRange change) {
        return Math.max(before.length(change.from(), change.to()), after.length(change.start(), change.end()));
    }

    private List<Span> spans(List<ChangedRange> changes) {
        List<Span> spans = new ArrayList<>();
        int kept = 0;
        for (ChangedRange change : changes) {
            add(spans, Fate.KEPT, after.text(kept, change.start()));
            add(spans, Fate.REMOVED, before.text(change.from(), change.to()));
            add(spans, Fate.ADDED, after.text(change.start(), change.end()));
            kept = change.end();
        }
        add(spans, Fate.KEPT, after.text(kept, after.words().size()));
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, Fate fate, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(fate, text));
        }
    }
}

package org.a4p.redline;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the words two texts have in common, in order. The words flagged in {@code before}, read in order, are the very
 * words flagged in {@code after}: that is all the rest relies on.
 *
 * <p>Cost: Myers' algorithm is quadratic where texts differ much, so it only ever sees {@link #MOST_WORDS} words at a
 * time. Longer stretches are first split at words that occur once on each side; one that cannot be split counts as
 * replaced as a whole. The work is thus bounded by (words on both sides) x {@link #MOST_WORDS}, whatever the texts say.
 */
final class WordMatching {

    /** The words of both sides together that one run of Myers' algorithm may see. */
    static final int MOST_WORDS = 2_000;

    private static final int DEEPEST_SPLIT = 8;

    private final List<String> before;
    private final List<String> after;
    private final BitSet keptBefore = new BitSet();
    private final BitSet keptAfter = new BitSet();

    private WordMatching(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The stretches that differ, in order; everything between them is the same on both sides. */
    static List<ChangedRange> changes(List<String> before, List<String> after) {
        WordMatching matching = new WordMatching(before, after);
        matching.match(new ChangedRange(0, before.size(), 0, after.size()), 0);
        return matching.changes();
    }

    private List<ChangedRange> changes() {
        List<ChangedRange> changes = new ArrayList<>();
        int from = 0;
        int start = 0;
        while (from < before.size() || start < after.size()) {
            ChangedRange change =
                    new ChangedRange(from, keptBefore.nextSetBit(from), start, keptAfter.nextSetBit(start));
            if (change.to() < 0 || change.end() < 0) {
                change = new ChangedRange(from, before.size(), start, after.size());
            }
            if (!change.isEmpty()) {
                changes.add(change);
            }
            from = change.to() + 1;
            start = change.end() + 1;
        }
        return changes;
    }

    private void match(ChangedRange whole, int depth) {
        ChangedRange middle = keepCommonEnds(whole);
        if (middle.isOneSided()) {
            return;
        }
        if (middle.words() <= MOST_WORDS) {
            matchByMyers(middle);
        } else if (depth < DEEPEST_SPLIT) {
            matchBetweenAnchors(middle, depth);
        }
    }

    private ChangedRange keepCommonEnds(ChangedRange whole) {
        ChangedRange rest = whole;
        while (!rest.isOneSided() && before.get(rest.from()).equals(after.get(rest.start()))) {
            keep(rest.from(), rest.start());
            rest = new ChangedRange(rest.from() + 1, rest.to(), rest.start() + 1, rest.end());
        }
        while (!rest.isOneSided() && before.get(rest.to() - 1).equals(after.get(rest.end() - 1))) {
            keep(rest.to() - 1, rest.end() - 1);
            rest = new ChangedRange(rest.from(), rest.to() - 1, rest.start(), rest.end() - 1);
        }
        return rest;
    }

    private void matchByMyers(ChangedRange stretch) {
        List<String> old = before.subList(stretch.from(), stretch.to());
        List<String> revised = after.subList(stretch.start(), stretch.end());
        keptBefore.set(stretch.from(), stretch.to());
        keptAfter.set(stretch.start(), stretch.end());
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, revised, null)) {
            keptBefore.clear(stretch.from() + change.startOriginal, stretch.from() + change.endOriginal);
            keptAfter.clear(stretch.start() + change.startRevised, stretch.start() + change.endRevised);
        }
    }

    private void matchBetweenAnchors(ChangedRange stretch, int depth) {
        List<Anchor> anchors = Anchors.of(before, after, stretch);
        if (anchors.isEmpty()) {
            return;
        }
        int from = stretch.from();
        int start = stretch.start();
        for (Anchor anchor : anchors) {
            keep(anchor.before(), anchor.after());
            match(new ChangedRange(from, anchor.before(), start, anchor.after()), depth + 1);
            from = anchor.before() + 1;
            start = anchor.after() + 1;
        }
        match(new ChangedRange(from, stretch.to(), start, stretch.end()), depth + 1);
    }

    private void keep(int inBefore, int inAfter) {
        keptBefore.set(inBefore);
        keptAfter.set(inAfter);
    }

    /** A word that occurs once on each side of a stretch. */
    record Anchor(int before, int after) {}
}

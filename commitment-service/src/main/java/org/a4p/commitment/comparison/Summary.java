package org.a4p.commitment.comparison;

import java.util.List;
import org.a4p.commitment.comparison.BlockChange.Added;
import org.a4p.commitment.comparison.BlockChange.Changed;
import org.a4p.commitment.comparison.BlockChange.Moved;
import org.a4p.commitment.comparison.BlockChange.MovedAway;
import org.a4p.commitment.comparison.BlockChange.Removed;
import org.a4p.commitment.comparison.BlockChange.Unchanged;
import org.a4p.redline.Span.Fate;
import org.a4p.redline.Wording;
import org.a4p.redline.Words;

/** A comparison in figures: blocks by what became of them, and words that came and went. */
public record Summary(int unchanged, int changed, int added, int removed, int moved, int wordsAdded, int wordsRemoved) {

    private static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0);

    static Summary of(List<BlockChange> changes) {
        return changes.stream().map(Summary::of).reduce(NOTHING, Summary::plus);
    }

    /** Whether the two texts are the same. */
    public boolean isNothing() {
        return changed + added + removed + moved == 0;
    }

    private static Summary of(BlockChange change) {
        return switch (change) {
            case Unchanged ignored -> new Summary(1, 0, 0, 0, 0, 0, 0);
            case Changed changed -> new Summary(0, 1, 0, 0, 0, 0, 0).plus(of(changed.wording()));
            case Added(var block) -> new Summary(0, 0, 1, 0, 0, Words.count(block.text()), 0);
            case Removed(var block) -> new Summary(0, 0, 0, 1, 0, 0, Words.count(block.text()));
            case Moved moved -> new Summary(0, 0, 0, 0, 1, 0, 0).plus(of(moved.wording()));
            case MovedAway ignored -> NOTHING;
        };
    }

    private static Summary of(Wording wording) {
        return new Summary(0, 0, 0, 0, 0, wording.words(Fate.ADDED), wording.words(Fate.REMOVED));
    }

    private Summary plus(Summary other) {
        return new Summary(
                unchanged + other.unchanged,
                changed + other.changed,
                added + other.added,
                removed + other.removed,
                moved + other.moved,
                wordsAdded + other.wordsAdded,
                wordsRemoved + other.wordsRemoved);
    }
}

package org.a4p.commitment.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.a4p.commitment.comparison.BlockChange.Added;
import org.a4p.commitment.comparison.BlockChange.Changed;
import org.a4p.commitment.comparison.BlockChange.Moved;
import org.a4p.commitment.comparison.BlockChange.MovedAway;
import org.a4p.commitment.comparison.BlockChange.Removed;
import org.a4p.commitment.comparison.BlockChange.Unchanged;
import org.a4p.commitment.version.BlockKind;
import org.a4p.commitment.version.NumberedBlock;
import org.a4p.commitment.version.Version;
import org.a4p.redline.Span;
import org.a4p.redline.Span.Fate;
import org.jspecify.annotations.Nullable;

/** A comparison as programs see it: every block of both versions in reading order, with what became of it. */
record ComparisonView(Named from, Named to, Summary summary, List<BlockView> blocks) {

    static ComparisonView of(Version from, Version to) {
        Comparison comparison = Comparison.between(from.blocks(), to.blocks());
        return new ComparisonView(
                Named.of(from),
                Named.of(to),
                comparison.summary(),
                comparison.changes().stream().map(BlockView::of).toList());
    }

    record Named(int ordinal, String name) {

        static Named of(Version version) {
            return new Named(version.ordinal(), version.name().value());
        }
    }

    /** A block's place in one of the two versions. */
    record Place(BlockKind kind, String label) {

        static Place of(NumberedBlock block) {
            return new Place(block.kind(), block.label());
        }
    }

    enum Change {
        UNCHANGED,
        CHANGED,
        ADDED,
        REMOVED,
        MOVED,
        MOVED_AWAY
    }

    /**
     * @param before absent for an added block
     * @param after absent for a removed one
     * @param words kept, removed and added spans; empty where a block moved away, because its words are where it is now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BlockView(
            String id,
            Change change,
            @Nullable Place before,
            @Nullable Place after,
            List<Span> words) {

        static BlockView of(BlockChange change) {
            return switch (change) {
                case Unchanged same ->
                    told(Change.UNCHANGED, same.before(), same.after(), spans(Fate.KEPT, same.after()));
                case Changed changed ->
                    told(
                            Change.CHANGED,
                            changed.before(),
                            changed.after(),
                            changed.wording().spans());
                case Added(var after) -> told(Change.ADDED, null, after, spans(Fate.ADDED, after));
                case Removed(var before) -> told(Change.REMOVED, before, null, spans(Fate.REMOVED, before));
                case Moved moved ->
                    told(
                            Change.MOVED,
                            moved.before(),
                            moved.after(),
                            moved.wording().spans());
                case MovedAway(var before, var after) -> told(Change.MOVED_AWAY, before, after, List.of());
            };
        }

        private static BlockView told(
                Change change, @Nullable NumberedBlock before, @Nullable NumberedBlock after, List<Span> words) {
            NumberedBlock either = after == null ? before : after;
            if (either == null) {
                throw new IllegalArgumentException("a change of no block");
            }
            return new BlockView(
                    either.id().value(),
                    change,
                    before == null ? null : Place.of(before),
                    after == null ? null : Place.of(after),
                    words);
        }

        private static List<Span> spans(Fate fate, NumberedBlock block) {
            return List.of(new Span(fate, block.text()));
        }
    }
}

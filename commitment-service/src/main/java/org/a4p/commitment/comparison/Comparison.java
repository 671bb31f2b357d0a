package org.a4p.commitment.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.a4p.commitment.comparison.BlockChange.Added;
import org.a4p.commitment.comparison.BlockChange.Changed;
import org.a4p.commitment.comparison.BlockChange.Moved;
import org.a4p.commitment.comparison.BlockChange.MovedAway;
import org.a4p.commitment.comparison.BlockChange.Removed;
import org.a4p.commitment.comparison.BlockChange.Unchanged;
import org.a4p.commitment.version.Block;
import org.a4p.commitment.version.BlockId;
import org.a4p.commitment.version.NumberedBlock;
import org.a4p.redline.Wording;

/** Two states of a text told as one list of block changes. Blocks are matched by their permanent id: nothing is guessed. */
public record Comparison(List<BlockChange> changes) {

    public static Comparison between(List<Block> from, List<Block> to) {
        return new Walk(NumberedBlock.number(from), NumberedBlock.number(to)).told();
    }

    public Summary summary() {
        return Summary.of(changes);
    }

    /** Goes through both texts at once; what stayed in place keeps the two in step. */
    private static final class Walk {
        private final List<NumberedBlock> from;
        private final List<NumberedBlock> to;
        private final Map<BlockId, NumberedBlock> before;
        private final Map<BlockId, NumberedBlock> after;
        private final Set<BlockId> inPlace;
        private final List<BlockChange> changes = new ArrayList<>();

        Walk(List<NumberedBlock> from, List<NumberedBlock> to) {
            this.from = from;
            this.to = to;
            this.before = byId(from);
            this.after = byId(to);
            this.inPlace = BlocksInPlace.of(from, to);
        }

        Comparison told() {
            int i = 0;
            int j = 0;
            while (i < from.size() || j < to.size()) {
                if (i < from.size() && !inPlace.contains(from.get(i).id())) {
                    changes.add(left(from.get(i++)));
                } else if (j < to.size() && !inPlace.contains(to.get(j).id())) {
                    changes.add(arrived(to.get(j++)));
                } else {
                    changes.add(stayed(from.get(i++), to.get(j++)));
                }
            }
            return new Comparison(List.copyOf(changes));
        }

        private BlockChange left(NumberedBlock block) {
            NumberedBlock now = after.get(block.id());
            return now == null ? new Removed(block) : new MovedAway(block, now);
        }

        private BlockChange arrived(NumberedBlock block) {
            NumberedBlock once = before.get(block.id());
            return once == null ? new Added(block) : new Moved(once, block, Wording.between(once.text(), block.text()));
        }

        private static BlockChange stayed(NumberedBlock before, NumberedBlock after) {
            return before.block().equals(after.block())
                    ? new Unchanged(before, after)
                    : new Changed(before, after, Wording.between(before.text(), after.text()));
        }

        private static Map<BlockId, NumberedBlock> byId(List<NumberedBlock> blocks) {
            Map<BlockId, NumberedBlock> byId = new HashMap<>();
            blocks.forEach(block -> byId.put(block.id(), block));
            return byId;
        }
    }
}

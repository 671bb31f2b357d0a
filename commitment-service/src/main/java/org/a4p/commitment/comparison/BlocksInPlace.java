package org.a4p.commitment.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.a4p.commitment.version.BlockId;
import org.a4p.commitment.version.NumberedBlock;

/**
 * Decides which blocks count as having stayed when some changed places: those that together carry the most text and
 * stand in the same order on both sides. So when a heading and a long paragraph swap, it is the heading that moved.
 * Quadratic in the number of blocks, of which a version has at most 500.
 */
final class BlocksInPlace {

    private final List<NumberedBlock> shared;
    private final int[] oldPlace;
    private final long[] weight;
    private final int[] predecessor;

    private BlocksInPlace(List<NumberedBlock> from, List<NumberedBlock> to) {
        Map<BlockId, Integer> places = new HashMap<>();
        from.forEach(block -> places.put(block.id(), places.size()));
        shared = to.stream().filter(block -> places.containsKey(block.id())).toList();
        oldPlace = shared.stream()
                .mapToInt(block -> Objects.requireNonNull(places.get(block.id())))
                .toArray();
        weight = new long[shared.size()];
        predecessor = new int[shared.size()];
    }

    static Set<BlockId> of(List<NumberedBlock> from, List<NumberedBlock> to) {
        BlocksInPlace blocks = new BlocksInPlace(from, to);
        blocks.weigh();
        return blocks.heaviestInOrder();
    }

    /** The most text of an ordered choice that ends with each block: the heaviest increasing subsequence. */
    private void weigh() {
        for (int i = 0; i < shared.size(); i++) {
            predecessor[i] = -1;
            for (int j = 0; j < i; j++) {
                if (oldPlace[j] < oldPlace[i] && weight[j] > weight[i]) {
                    weight[i] = weight[j];
                    predecessor[i] = j;
                }
            }
            weight[i] += shared.get(i).text().length() + 1;
        }
    }

    private Set<BlockId> heaviestInOrder() {
        int last = -1;
        for (int i = 0; i < weight.length; i++) {
            last = last < 0 || weight[i] > weight[last] ? i : last;
        }
        Set<BlockId> chosen = new HashSet<>();
        for (int i = last; i >= 0; i = predecessor[i]) {
            chosen.add(shared.get(i).id());
        }
        return chosen;
    }
}

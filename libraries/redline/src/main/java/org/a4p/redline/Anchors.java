package org.a4p.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.a4p.redline.WordMatching.Anchor;

/** Words that occur once on each side, as many as stand in the same order on both (patience diff). */
final class Anchors {

    private static final int TWICE = -1;

    private Anchors() {}

    static List<Anchor> of(List<String> before, List<String> after, ChangedRange stretch) {
        Map<String, Integer> onceBefore = positions(before, stretch.from(), stretch.to());
        Map<String, Integer> onceAfter = positions(after, stretch.start(), stretch.end());
        List<Anchor> shared = new ArrayList<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            int j = onceAfter.getOrDefault(before.get(i), TWICE);
            if (j != TWICE && onceBefore.getOrDefault(before.get(i), TWICE) != TWICE) {
                shared.add(new Anchor(i, j));
            }
        }
        return inOrderOnBothSides(shared);
    }

    private static Map<String, Integer> positions(List<String> words, int start, int end) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = start; i < end; i++) {
            positions.merge(words.get(i), i, (first, second) -> TWICE);
        }
        return positions;
    }

    /** The longest increasing subsequence of the positions in the new text, in O(n log n). */
    private static List<Anchor> inOrderOnBothSides(List<Anchor> anchors) {
        int[] lastOfLength = new int[anchors.size()];
        int[] predecessor = new int[anchors.size()];
        int longest = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int length =
                    lengthBelow(anchors, lastOfLength, longest, anchors.get(i).after());
            predecessor[i] = length == 0 ? -1 : lastOfLength[length - 1];
            lastOfLength[length] = i;
            longest = Math.max(longest, length + 1);
        }
        Anchor[] chosen = new Anchor[longest];
        int i = longest == 0 ? -1 : lastOfLength[longest - 1];
        for (int place = longest - 1; place >= 0; place--) {
            chosen[place] = anchors.get(i);
            i = predecessor[i];
        }
        return Arrays.asList(chosen);
    }

    private static int lengthBelow(List<Anchor> anchors, int[] lastOfLength, int longest, int position) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(lastOfLength[middle]).after() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

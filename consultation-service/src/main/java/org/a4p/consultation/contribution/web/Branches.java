package org.a4p.consultation.contribution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The contributions of one page as branches: each reply below what it answers, siblings in the order of their numbers. A
 * reply to what stands on another page begins a branch of its own.
 */
public final class Branches {

    /** How deep replies are set in; deeper ones stand at this depth, and say themselves what they answer. */
    public static final int DEEPEST = 3;

    private static final int NOWHERE = 0;

    private final Map<Integer, List<Integer>> replies = new TreeMap<>();

    private Branches(SequencedMap<Integer, Integer> answered) {
        answered.forEach((number, parent) -> replies.computeIfAbsent(
                        parent < number && answered.containsKey(parent) ? parent : NOWHERE, first -> new ArrayList<>())
                .add(number));
    }

    /**
     * Every contribution once, in reading order.
     *
     * @param answered each contribution's number, ascending, with the number of the one it answers; 0 for none
     */
    public static List<Branch> of(SequencedMap<Integer, Integer> answered) {
        return new Branches(answered).below(NOWHERE, 1);
    }

    private List<Branch> below(int parent, int depth) {
        List<Branch> branches = new ArrayList<>();
        for (int number : replies.getOrDefault(parent, List.of())) {
            if (depth < DEEPEST) {
                branches.add(new Branch(number, depth, below(number, depth + 1)));
            } else {
                branches.add(new Branch(number, depth, List.of()));
                branches.addAll(below(number, DEEPEST));
            }
        }
        return branches;
    }

    /**
     * A contribution with what answers it.
     *
     * @param depth from 1 to {@value #DEEPEST}
     * @param replies in the order of their numbers
     */
    public record Branch(int number, int depth, List<Branch> replies) {

        /** How many contributions are folded away with it. */
        public int size() {
            return replies.stream().mapToInt(reply -> 1 + reply.size()).sum();
        }
    }
}

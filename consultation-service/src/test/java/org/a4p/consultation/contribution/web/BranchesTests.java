package org.a4p.consultation.contribution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.a4p.consultation.contribution.web.Branches.Branch;
import org.junit.jupiter.api.Test;

class BranchesTests {

    @Test
    void everyContributionStandsExactlyOnceAndNeverDeeperThanThree() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            SequencedMap<Integer, Integer> answered = page(random);
            List<Branch> branches = Branches.of(answered);
            List<Branch> all = branches.stream().flatMap(BranchesTests::all).toList();
            String situation = "seed %d, round %d: %s".formatted(seed, round, answered);

            assertThat(all.stream().map(Branch::number).sorted())
                    .as(situation)
                    .containsExactlyElementsOf(answered.keySet());
            assertThat(all).as(situation).allMatch(branch -> branch.depth() >= 1 && branch.depth() <= Branches.DEEPEST);
            assertThat(all)
                    .as(situation)
                    .allSatisfy(branch -> assertThat(branch.replies())
                            .allMatch(
                                    reply -> reply.depth() == branch.depth() + 1 && reply.number() > branch.number()));
            assertThat(Branches.of(answered)).as(situation).isEqualTo(branches);
        }
    }

    @Test
    void aContributionStandsBelowWhatItAnswersAndSiblingsInTheOrderOfTheirNumbers() {
        assertThat(read(Map.of(1, 0, 2, 0, 3, 1, 4, 2, 5, 1, 6, 3)))
                .containsExactly("1@1", "3@2", "6@3", "5@2", "2@1", "4@2");
    }

    @Test
    void whatIsDeeperThanThreeFollowsItsParentAtDepthThree() {
        assertThat(read(Map.of(1, 0, 2, 1, 3, 2, 4, 3, 5, 4, 6, 3)))
                .containsExactly("1@1", "2@2", "3@3", "4@3", "5@3", "6@3");
    }

    @Test
    void aReplyToAnotherPageBeginsABranch() {
        assertThat(read(Map.of(51, 12, 52, 51, 53, 0))).containsExactly("51@1", "52@2", "53@1");
    }

    @Test
    void aReplyToItselfOrToWhatComesLaterIsNoReply() {
        assertThat(read(Map.of(1, 2, 2, 1, 3, 3))).containsExactly("1@1", "2@2", "3@1");
    }

    @Test
    void aFoldedBranchSaysHowMuchIsInIt() {
        assertThat(Branches.of(new TreeMap<>(Map.of(1, 0, 2, 1, 3, 2, 4, 1)))
                        .getFirst()
                        .size())
                .isEqualTo(3);
    }

    private static SequencedMap<Integer, Integer> page(Random random) {
        SequencedMap<Integer, Integer> answered = new TreeMap<>();
        int first = 1 + random.nextInt(100);
        int last = first + random.nextInt(50);
        IntStream.rangeClosed(first, last)
                .forEach(number -> answered.put(number, random.nextInt(3) == 0 ? 0 : random.nextInt(number)));
        return answered;
    }

    private static List<String> read(Map<Integer, Integer> answered) {
        return Branches.of(new TreeMap<>(answered)).stream()
                .flatMap(BranchesTests::all)
                .map(branch -> branch.number() + "@" + branch.depth())
                .toList();
    }

    private static Stream<Branch> all(Branch branch) {
        return Stream.concat(Stream.of(branch), branch.replies().stream().flatMap(BranchesTests::all));
    }
}

package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officers of one delegation who act at the same moment: exactly one gets each version, and nothing that was acknowledged is lost. */
class TwoOfficersIT {

    private static final int OFFICERS = 8;
    private static final int ROUNDS = 12;

    private final AlignmentScene scene = AlignmentScene.open(RunningService.shared());
    private final PositionCommands aligning = RunningService.shared().bean(PositionCommands.class);
    private final Positions positions = RunningService.shared().bean(Positions.class);
    private final PositionId id =
            PositionId.of(new ContributionId(scene.scene().id(), 1), Holder.of(new DelegationCode("URY")));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 1945})
    void eachVersionIsOneOfficersAndTheHistoryHasEveryAcknowledgedStep(long seed) throws Exception {
        List<Step> acknowledged = Collections.synchronizedList(new ArrayList<>());
        CyclicBarrier start = new CyclicBarrier(OFFICERS);
        try (ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int officer = 0; officer < OFFICERS; officer++) {
                Random random = new Random(seed * 31 + officer);
                Officer who = officer(officer);
                all.add(officers.submit(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        start.await();
                        act(who, random, round, acknowledged);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        List<Step> history = positions.find(id).orElseThrow().history();
        assertThat(history).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(history)
                .extracting(Step::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, history.size()).boxed().toList());
        assertThat(history.size()).isBetween(ROUNDS, OFFICERS * ROUNDS);
    }

    @Test
    void theSameRequestFromEverywhereAtOnceIsOneStep() throws Exception {
        IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
        CyclicBarrier start = new CyclicBarrier(OFFICERS);
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome<PositionResult>>> all = IntStream.range(0, OFFICERS)
                    .mapToObj(sender -> senders.submit(() -> {
                        start.await();
                        return aligning.take(wanted("ALIGNS", 0), officer(0), key);
                    }))
                    .toList();
            List<Outcome<PositionResult>> answers = new ArrayList<>();
            for (Future<Outcome<PositionResult>> one : all) {
                answers.add(one.get());
            }
            assertThat(answers.stream().filter(Outcome::first)).hasSize(1);
        }
        assertThat(positions.find(id).orElseThrow().history()).hasSize(1);
    }

    /** In every round all officers have seen the same version; who comes too late is told so. */
    private void act(Officer who, Random random, int round, List<Step> acknowledged) {
        int seen = positions.find(id).map(Position::version).orElse(0);
        boolean revoking = round > 0 && random.nextInt(4) == 0;
        IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
        try {
            Outcome<PositionResult> taken = revoking
                    ? aligning.revoke(wanted("", seen), who, key)
                    : aligning.take(wanted(AlignmentFixture.anyStance(random).name(), seen), who, key);
            acknowledged.add(taken.value().step());
        } catch (StaleVersion | PositionRefused tooLate) {
            assertThat(tooLate.slug()).isIn("stale-version", "alignment-nothing-to-revoke");
            assertThat(positions.find(id)).isPresent();
        }
    }

    private PositionRequest wanted(String stance, int seen) {
        return new PositionRequest(scene.scene().thread(), 1, "", stance, "For a reason.", seen);
    }

    private static Officer officer(int number) {
        return new Officer(
                "ury-head-" + number,
                "Head",
                Delegations.directory().get(new DelegationCode("URY")),
                Set.of(Role.HEAD_OF_DELEGATION));
    }
}

package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of {@link EntryAppender}, with 32 writers at once in an order drawn from a seed. */
class EntryAppenderIT {

    private static final int WRITERS = 32;
    private static final int EACH = 4;

    private final RunningService service = RunningService.shared();
    private final Scene scene = Scene.open(service);
    private final ContributionCommands contributing = service.bean(ContributionCommands.class);
    private final ClosingCommands closing = service.bean(ClosingCommands.class);
    private final Contributions contributions = service.bean(Contributions.class);
    private final ThreadId thread = ThreadId.of(scene.thread());

    @ParameterizedTest
    @ValueSource(longs = {1, 2018})
    void numbersHaveNoGapAndNoDoubleAndEachRequestOneEntry(long seed) throws Exception {
        List<Outcome<Contribution>> answers = allAtOnce(writer -> requests(writer, seed));

        List<Contribution> stored = contributions.range(thread, 1, WRITERS * EACH + 1);
        assertThat(stored.stream().map(Contribution::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
        assertThat(stored.stream().map(Contribution::requestId)).doesNotHaveDuplicates();
        assertThat(answers.stream().map(Outcome::value)).allMatch(stored::contains);
        assertThat(answers.stream().filter(Outcome::first)).hasSize(WRITERS * EACH);
        assertThat(new HashSet<>(stored.stream().map(Contribution::text).toList()))
                .hasSize(WRITERS * EACH);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 55})
    void nothingFollowsAConclusionHoweverTheRaceEnds(long seed) throws Exception {
        int closer = new Random(seed).nextInt(WRITERS);
        List<Outcome<Contribution>> answers =
                allAtOnce(writer -> writer == closer ? List.of(conclusion()) : untilClosed(writer, seed));

        ThreadEnd tail = contributions.tail(thread, 0);
        List<Contribution> stored = contributions.range(thread, 1, tail.number() + 10);
        assertThat(tail.concluded()).isTrue();
        assertThat(stored).hasSize(tail.number());
        assertThat(stored.getLast().type()).isEqualTo(ContributionType.CONCLUSION);
        assertThat(stored.subList(0, stored.size() - 1))
                .noneMatch(entry -> entry.type() == ContributionType.CONCLUSION);
        Set<Contribution> acknowledged =
                new HashSet<>(answers.stream().map(Outcome::value).toList());
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void theSameRequestFromEverywhereAtOnceIsOneEntry() throws Exception {
        IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());

        List<Outcome<Contribution>> answers = allAtOnce(writer -> List.of(() -> say("SEN", "Said once.", key)));

        assertThat(answers.stream().filter(Outcome::first)).hasSize(1);
        assertThat(answers.stream().map(Outcome::value).distinct()).hasSize(1);
        assertThat(contributions.tail(thread, 0).number()).isEqualTo(1);
    }

    @Test
    void ofTwoTextsUnderOneKeyOneIsPublishedAndOneRefused() throws Exception {
        IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
        Map<String, Integer> ends = Collections.synchronizedMap(new HashMap<>());

        allAtOnce(writer -> List.of(() -> {
            String text = "Text " + writer % 2;
            try {
                Outcome<Contribution> appended = say("SEN", text, key);
                ends.merge(text, 1, Integer::sum);
                return appended;
            } catch (IdempotencyKeyReused refused) {
                ends.merge("refused", 1, Integer::sum);
                return null;
            }
        }));

        assertThat(ends).hasSize(2).containsEntry("refused", WRITERS / 2);
        assertThat(contributions.tail(thread, 0).number()).isEqualTo(1);
    }

    @Test
    void theEndIsFoundFromAnywhereBelowIt() throws Exception {
        allAtOnce(writer -> requests(writer, 7));

        for (int known : new int[] {0, 1, 15, 16, 17, WRITERS * EACH}) {
            assertThat(contributions.tail(thread, known)).isEqualTo(new ThreadEnd(WRITERS * EACH, null));
        }
    }

    /** A writer's requests, each sent once or twice, in an order drawn from the seed. */
    private List<Callable<Outcome<Contribution>>> requests(int writer, long seed) {
        Random random = new Random(seed * 31 + writer);
        List<Callable<Outcome<Contribution>>> requests = new ArrayList<>();
        for (int number = 0; number < EACH; number++) {
            String text = "Writer " + writer + ", text " + number;
            IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                requests.add(() -> say(writer % 2 == 0 ? "SEN" : "URY", text, key));
            }
        }
        Collections.shuffle(requests, random);
        return requests;
    }

    private List<Callable<Outcome<Contribution>>> untilClosed(int writer, long seed) {
        return requests(writer, seed).stream()
                .<Callable<Outcome<Contribution>>>map(request -> () -> {
                    try {
                        return request.call();
                    } catch (ContributionRefused refused) {
                        assertThat(refused.slug()).isEqualTo("thread-closed");
                        return null;
                    }
                })
                .toList();
    }

    private Callable<Outcome<Contribution>> conclusion() {
        return () -> closing.close(
                thread.toString(),
                Words.of("We conclude.", "en"),
                officer("UNDPO", Role.FACILITATOR),
                new IdempotencyKey(UUID.randomUUID().toString()));
    }

    private Outcome<Contribution> say(String delegation, String text, IdempotencyKey key) {
        return contributing.contribute(
                PublishContribution.of(thread.toString(), "STATEMENT", text), officer(delegation, Role.DELEGATE), key);
    }

    private static Officer officer(String delegation, Role role) {
        return new Officer(
                delegation, delegation, Delegations.directory().get(new DelegationCode(delegation)), Set.of(role));
    }

    /** Lets all writers start at the same moment; what they were answered, refusals aside. */
    private static List<Outcome<Contribution>> allAtOnce(Plan plan) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Outcome<Contribution>>>> all = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> {
                        start.await();
                        List<Outcome<Contribution>> answers = new ArrayList<>();
                        for (Callable<Outcome<Contribution>> request : plan.of(writer)) {
                            Outcome<Contribution> answer = request.call();
                            if (answer != null) {
                                answers.add(answer);
                            }
                        }
                        return answers;
                    }))
                    .toList();
            List<Outcome<Contribution>> answers = new ArrayList<>();
            for (Future<List<Outcome<Contribution>>> one : all) {
                answers.addAll(one.get());
            }
            return answers;
        }
    }

    private interface Plan {
        List<Callable<Outcome<Contribution>>> of(int writer);
    }
}

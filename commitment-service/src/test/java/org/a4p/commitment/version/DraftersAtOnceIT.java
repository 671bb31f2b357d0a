package org.a4p.commitment.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Sixteen drafters press the button together, again and again, until each has published. */
class DraftersAtOnceIT {

    private static final int DRAFTERS = 16;

    private final RunningService service = RunningService.shared();
    private final Drafting drafting = Drafting.ofZeroDraft(service, "We commit.");

    @Test
    void oneWinsEachTimeAndTheOrdinalsHaveNoGap() throws Exception {
        List<Integer> waiting =
                new ArrayList<>(IntStream.range(0, DRAFTERS).boxed().toList());
        for (int base = 1; !waiting.isEmpty(); base++) {
            int winner = onlyWinner(waiting, base);
            waiting.remove(Integer.valueOf(winner));
        }
        assertThat(ordinals())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, DRAFTERS + 1).boxed().toList());
    }

    @Test
    void theSameRequestFromSixteenPlacesIsOneVersion() throws Exception {
        List<HttpResponse<String>> answers = atOnce(
                Collections.nCopies(DRAFTERS, 0),
                ignored -> drafting.publish(1, "Rev.1", List.of(Drafting.added("We meet.")), "pressed-sixteen-times"));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(ordinals()).containsExactly(1, 2);
    }

    private int onlyWinner(List<Integer> drafters, int base) throws Exception {
        List<HttpResponse<String>> answers = atOnce(
                drafters,
                drafter -> drafting.publish(base, "Rev. by " + drafter, List.of(Drafting.added("By " + drafter))));
        List<Integer> winners = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).statusCode() == 201)
                .mapToObj(drafters::get)
                .toList();
        assertThat(winners).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                .allMatch(answer -> answer.statusCode() == 412)
                .allMatch(answer -> answer.body().contains("newer-version-published"));
        return winners.getFirst();
    }

    private List<Integer> ordinals() {
        return Visitor.json(service.anybody().get(drafting.api() + "/versions"))
                .get("versions")
                .valueStream()
                .map(version -> version.get("ordinal").asInt())
                .toList();
    }

    private static List<HttpResponse<String>> atOnce(List<Integer> drafters, Attempt attempt)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> attempts = new ArrayList<>();
            for (int drafter : drafters) {
                attempts.add(threads.submit(() -> {
                    start.await();
                    return attempt.by(drafter);
                }));
            }
            start.countDown();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : attempts) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private interface Attempt {
        HttpResponse<String> by(int drafter);
    }
}

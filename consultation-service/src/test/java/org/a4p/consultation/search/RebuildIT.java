package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.search.index.Analysis;
import org.a4p.consultation.search.index.LiveIndex;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The index is a copy: it may be lost, and each replica has one of its own. */
class RebuildIT {

    private static final Duration SOON = Duration.ofMinutes(3);

    private final Path directory = newDirectory();

    @Test
    void aNewReplicaKnowsWhatWasSaidAndEachHearsWhatIsSaidThroughTheOther() {
        Scene scene = Scene.open(RunningService.shared());
        scene.say("Said before: lemurbefore.");
        try (RunningService other = replica()) {
            awaitFound(other, "lemurbefore");
            scene.say("Said after: lemurafter.");
            awaitFound(other, "lemurafter");
            awaitFound(RunningService.shared(), "lemurafter");
        }
    }

    @Test
    void aRebuiltIndexAnswersAsTheOneKeptUpToDate() {
        Scene scene = Scene.open(RunningService.shared());
        scene.say("The gibbonfirst text.");
        HttpResponse<String> second = scene.uruguay()
                .post(scene.contributions(), Map.of("type", "STATEMENT", "text", "The gibbonsecond text."));
        String path = second.headers().firstValue("Location").orElseThrow();
        scene.uruguay().post(path + "/withdrawal", Map.of("reason", ""), "\"0\"", "gibbon-key");
        scene.say("The gibbonthird text.");
        awaitFound(RunningService.shared(), "gibbonthird");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(total(RunningService.shared(), "gibbonsecond"))
                        .isZero());
        JsonNode before = search(RunningService.shared(), "text&limit=100&sort=oldest&asOf=4102444800000");
        assertThat(before.get("total").asInt()).isGreaterThanOrEqualTo(2);

        String builtBefore = builtAt(RunningService.shared());
        HttpResponse<String> ordered = RunningService.shared()
                .officer("un-secretariat", "UNDPO", "secretariat")
                .post("/api/search/rebuild", Map.of());

        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(builtAt(RunningService.shared())).isNotEqualTo(builtBefore));
        assertThat(search(RunningService.shared(), "text&limit=100&sort=oldest&asOf=4102444800000"))
                .isEqualTo(before);
        assertThat(RunningService.shared()
                        .officer("sen-delegate", "SEN", "delegate")
                        .post("/api/search/rebuild", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anIndexDeletedWhileTheServiceRunsComesBack() throws IOException {
        Scene scene = Scene.open(RunningService.shared());
        scene.say("Never lost: bonoboone.");
        try (RunningService other = replica()) {
            awaitBuilt(other);
            assertThat(total(other, "bonoboone")).isEqualTo(1);

            deleteAll();
            scene.say("Also after the loss: bonobotwo.");

            awaitFound(other, "bonobotwo");
            awaitFound(other, "bonoboone");
            await().atMost(SOON).untilAsserted(() -> assertThat(indexes()).isNotEmpty());
        }
    }

    @Test
    void anIndexOfBeforeAnswersUntilItIsBuiltAnewAndOneOfAnotherStoreNever() {
        Scene scene = Scene.open(RunningService.shared());
        scene.say("In the one store only: tarsierone.");
        try (RunningService other = replica()) {
            awaitBuilt(other);
        }
        try (RunningService again = replica()) {
            assertThat(total(again, "tarsierone")).isEqualTo(1);
        }
        try (RunningService elsewhere = RunningService.start("--a4p.consultation.search.directory=" + directory)) {
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(total(elsewhere, "contingent")).isPositive());
            assertThat(total(elsewhere, "tarsierone")).isZero();
        }
    }

    @Test
    void whoStopsTheBuildingWaitsUntilItWritesNoMore() throws IOException, InterruptedException {
        RunningService service = RunningService.shared();
        SearchSettings settings = new SearchSettings(directory, Duration.ZERO, Duration.ofSeconds(2), 16);
        LiveIndex index =
                new LiveIndex(new Analysis(), service.bean(Entries.class), service.bean(IndexOrders.class), settings);
        HeldClock clock = new HeldClock();
        Rebuilding rebuilding = new Rebuilding(index, settings, clock);
        rebuilding.start();
        rebuilding.request();
        clock.awaitSomebodyAsking();

        Thread stopping = Thread.ofPlatform().start(rebuilding::stop);
        await().until(
                        stopping::getState,
                        state -> state == Thread.State.TIMED_WAITING || state == Thread.State.TERMINATED);

        assertThat(stopping.isAlive()).isTrue();
        clock.release();
        stopping.join();
        index.close();
        deleteAll();
        assertThat(directory).isEmptyDirectory();
    }

    @AfterEach
    void deleteAllAndTheFolder() throws IOException {
        deleteAll();
        Files.delete(directory);
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("a4p-search");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private RunningService replica() {
        return RunningService.shared().replica("--a4p.consultation.search.directory=" + directory);
    }

    private void deleteAll() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(one -> !one.equals(directory))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.getFileName().toString().equals("current"))
                    .toList();
        }
    }

    private static void awaitBuilt(RunningService service) {
        await().atMost(SOON).untilAsserted(() -> assertThat(builtAt(service)).isNotEmpty());
    }

    private static void awaitFound(RunningService service, String word) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(total(service, word)).isEqualTo(1));
    }

    private static int total(RunningService service, String word) {
        return search(service, word).get("total").asInt();
    }

    private static JsonNode search(RunningService service, String query) {
        HttpResponse<String> answer = service.anybody().get("/api/search?q=" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }

    private static String builtAt(RunningService service) {
        JsonNode status = Visitor.json(service.anybody().get("/api/search/status"));
        return status.path("builtAt").asString("");
    }
}

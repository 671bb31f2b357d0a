package org.a4p.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * No sequence of contributions, edits, withdrawals, removals, restorations, positions and merges of themes loses a contribution, a
 * wording or a position; what was acknowledged is compared with a naive account of it.
 */
class WholeLawIT {

    private static final int STEPS = 120;
    private static final String[] HEADS = {"URY", "NOR", "BGD", "JOR"};

    private final RunningService service = RunningService.shared();
    private final Scene scene = Scene.open(service);
    private final Visitor head = service.officer("sen-head", "SEN", "delegate", "head-of-delegation");
    private final Visitor secretariat = service.officer("un-secretariat", "UNDPO", "secretariat");

    private final List<List<String>> wordings = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> spare = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1945, 2018, 193})
    void nothingAcknowledgedIsEverLost(long seed) {
        Random random = new Random(seed);
        say(random);
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(9)) {
                case 0, 1 -> say(random);
                case 2, 3 -> edit(1 + random.nextInt(wordings.size()), step);
                case 4 -> withdraw(1 + random.nextInt(wordings.size()), random);
                case 5 -> remove(1 + random.nextInt(wordings.size()));
                case 6, 7 -> position(1 + random.nextInt(wordings.size()), random);
                default -> mergeSpareThemes(random, step, seed);
            }
        }

        List<Contribution> stored = service.bean(Contributions.class).range(scene.id(), 1, wordings.size() + 10);
        assertThat(stored.stream().map(Contribution::number))
                .as("seed %d", seed)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, wordings.size()).boxed().toList());
        assertThat(stored.stream()
                        .map(entry -> entry.editions().stream()
                                .map(edition -> edition.words().text())
                                .toList()))
                .as("seed %d", seed)
                .containsExactlyElementsOf(wordings);
        assertThat(recorded(stored.size()))
                .as("seed %d", seed)
                .isEqualTo(positions)
                .isNotEmpty();
        assertThat(stored)
                .as("a history in which all of it happened, seed %d", seed)
                .anyMatch(Contribution::wasReworded)
                .anyMatch(Contribution::isWithdrawn)
                .anyMatch(Contribution::isRemoved);
    }

    private void say(Random random) {
        String text = "Entry " + random.nextInt(1_000_000);
        HttpResponse<String> said = scene.say(text);
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        wordings.add(new ArrayList<>(List.of(text)));
    }

    private void edit(int number, int step) {
        String text = "Reworded in step " + step;
        if (accepted(head.put(path(number) + "/wording", Map.of("text", text), tag(path(number))))) {
            wordings.get(number - 1).add(text);
        }
    }

    private void withdraw(int number, Random random) {
        if (random.nextInt(3) == 0) {
            accepted(head.post(path(number) + "/withdrawal", Map.of(), tag(path(number)), "withdraw-" + number));
        }
    }

    private void remove(int number) {
        HttpResponse<String> opened = scene.facilitator().post(path(number) + "/review", Map.of());
        if (accepted(opened)) {
            String review = "/api/reviews/" + Visitor.json(opened).get("id").asString();
            accepted(scene.facilitator()
                    .post(
                            review + "/decision",
                            Map.of("outcome", "REMOVE", "reason", "DUPLICATE", "explanation", "Said before."),
                            tag(scene.facilitator(), review),
                            "decide-" + number));
        }
    }

    private void position(int number, Random random) {
        String delegation = HEADS[random.nextInt(HEADS.length)];
        String key = delegation + "/" + number;
        Visitor other = service.officer("law-head-" + delegation, delegation, "head-of-delegation");
        String seen = "\"" + positions.getOrDefault(key, 0) + "\"";
        boolean revoking = random.nextInt(4) == 0;
        HttpResponse<String> answer = revoking
                ? other.post(path(number) + "/positions/revocation", Map.of(), seen, "k" + random.nextLong())
                : other.post(
                        path(number) + "/positions",
                        Map.of("stance", random.nextBoolean() ? "ALIGNS" : "DISSOCIATES", "words", "Point 2."),
                        seen,
                        "k" + random.nextLong());
        if (accepted(answer)) {
            positions.merge(key, 1, Integer::sum);
        }
    }

    /** Themes beside the thread's own come and go meanwhile. */
    private void mergeSpareThemes(Random random, int step, long seed) {
        if (spare.size() < 2) {
            String id = "w" + seed + "s" + step;
            Map<String, String> names = Map.of("en", id, "fr", id, "es", id, "ar", id, "ru", id, "zh", id);
            if (accepted(secretariat.post("/api/themes", Map.of("code", id, "names", names)))) {
                spare.add(id);
            }
            return;
        }
        String from = spare.remove(random.nextInt(spare.size()));
        accepted(secretariat.put(
                "/api/themes/" + from + "/merge", Map.of("into", spare.getFirst()), tag("/api/themes/" + from)));
    }

    private Map<String, Integer> recorded(int entries) {
        Map<String, Integer> recorded = new HashMap<>();
        for (int number = 1; number <= entries; number++) {
            for (JsonNode position : Visitor.json(scene.anybody().get(path(number) + "/positions"))
                    .get("positions")) {
                recorded.put(
                        position.get("delegation").asString() + "/" + number,
                        position.get("history").size());
            }
        }
        return recorded;
    }

    /** Whether it took effect; what the state of things does not allow is refused and changes nothing. */
    private static boolean accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 403, 404, 409, 412, 422);
        return answer.statusCode() < 300;
    }

    private String tag(String path) {
        return tag(scene.anybody(), path);
    }

    private static String tag(Visitor visitor, String path) {
        HttpResponse<String> seen = visitor.get(path);
        return seen.headers()
                .firstValue("ETag")
                .orElseGet(() -> "\"" + Visitor.json(seen).path("version").asInt() + "\"");
    }

    private String path(int number) {
        return scene.contributions() + "/" + number;
    }
}

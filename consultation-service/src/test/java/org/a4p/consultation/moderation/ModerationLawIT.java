package org.a4p.consultation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** No sequence of steps loses a contribution or its text, and the log equals a recount of what was answered with success. */
class ModerationLawIT {

    private static final int ENTRIES = 6;
    private static final int STEPS = 200;

    private final Scene scene = Scene.open(RunningService.shared());
    /** How each decision stands, by its contribution and time. */
    private final Map<String, String> recount = new HashMap<>();
    /** What was decided last on each contribution. */
    private final Map<String, String> last = new HashMap<>();

    @Test
    void nothingIsLostAndTheLogTellsAll() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int entry = 1; entry <= ENTRIES; entry++) {
            scene.say("Entry " + entry);
        }
        Scene elsewhere = quotingAll();
        for (int step = 0; step < STEPS; step++) {
            step(random, scene.thread() + "-" + (1 + random.nextInt(ENTRIES)));
        }

        List<Contribution> left = scene.service().bean(Contributions.class).range(scene.id(), 1, ENTRIES + 1);
        assertThat(left.stream().map(Contribution::text).toList())
                .as("seed " + seed)
                .containsExactly("Entry 1", "Entry 2", "Entry 3", "Entry 4", "Entry 5", "Entry 6");
        Map<String, String> log = new HashMap<>();
        logged().forEach(entry -> assertThat(log.put(
                        decision(entry, entry.get("path").asString()),
                        entry.get("standing").asString()))
                .as("listed once, seed " + seed)
                .isNull());
        assertThat(log).as("seed " + seed).isEqualTo(recount);
        for (Contribution contribution : left) {
            String standing = last.getOrDefault(contribution.id().path(), "WAITING");
            assertThat(contribution.isRemoved())
                    .as("seed " + seed + " " + contribution.id().citation() + " " + standing)
                    .isEqualTo(List.of("REMOVED", "UNDER_APPEAL", "UPHELD").contains(standing));
        }
        assertThat(readInQuotations(elsewhere))
                .as("seed " + seed)
                .containsExactlyElementsOf(left.stream()
                        .filter(contribution -> !contribution.isRemoved())
                        .map(Contribution::text)
                        .toList());
    }

    /** A thread in which all the entries are quoted. */
    private Scene quotingAll() {
        Scene elsewhere = Scene.open(scene.service());
        List<Map<String, String>> all = IntStream.rangeClosed(1, ENTRIES)
                .mapToObj(entry -> Map.of("source", scene.id().citation() + "/" + entry, "passage", "Entry " + entry))
                .toList();
        elsewhere.senegal().post(elsewhere.contributions(), Map.of("text", "We recall.", "quotations", all));
        return elsewhere;
    }

    private static List<String> readInQuotations(Scene elsewhere) {
        Matcher quoted = Pattern.compile("<blockquote dir=\"auto\">(.*?)</blockquote>")
                .matcher(elsewhere.anybody().get(elsewhere.page()).body());
        return quoted.results().map(found -> found.group(1)).toList();
    }

    private void step(Random random, String id) {
        Visitor facilitator = random.nextBoolean()
                ? scene.facilitator()
                : scene.service().officer("un-second", "UNDPO", "facilitator");
        String review = "/api/reviews/" + id;
        String path = "/threads/" + scene.thread() + "/contributions/" + id.substring(id.lastIndexOf('-') + 1);
        HttpResponse<String> seen = facilitator.get(review);
        String version = seen.headers().firstValue("ETag").orElse("\"0\"");
        String key = "key";
        HttpResponse<String> answer = switch (random.nextInt(6)) {
            case 0 ->
                scene.service()
                        .officer("law-" + scene.thread() + random.nextInt(100), "URY", "delegate")
                        .post("/api" + path + "/reports", Map.of("reason", "DUPLICATE"));
            case 1 -> facilitator.post(review + "/claim", Map.of(), version, key);
            case 2 -> facilitator.post(review + "/release", Map.of(), version, key);
            case 3 -> decide(facilitator, review + "/decision", random, List.of("KEEP", "KEEP", "REMOVE"), version);
            case 4 ->
                scene.service()
                        .officer("sen-head", "SEN", "head-of-delegation")
                        .post(review + "/appeal", Map.of("text", "It is a fact."));
            default -> decide(facilitator, review + "/appeal/decision", random, List.of("UPHOLD", "RESTORE"), version);
        };
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 403, 404, 409);
        if (answer.statusCode() == 200) {
            String standing = Visitor.json(answer).path("standing").asString("");
            if (!List.of("", "WAITING", "CLAIMED").contains(standing)) {
                recount.put(decision(Visitor.json(answer), path), standing);
                last.put(path, standing);
            }
        }
    }

    private static String decision(JsonNode decided, String path) {
        return path + " at " + decided.get("decision").get("at").asString();
    }

    private static HttpResponse<String> decide(
            Visitor facilitator, String path, Random random, List<String> outcomes, String version) {
        String outcome = outcomes.get(random.nextInt(outcomes.size()));
        return facilitator.post(path, ModerationAttempts.decision(outcome), version, "key");
    }

    private List<JsonNode> logged() {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode entries = Visitor.json(scene.anybody().get("/api/moderation/log?page=" + page))
                    .get("decisions");
            if (entries.isEmpty()) {
                return all;
            }
            entries.forEach(entry -> {
                if (entry.get("path").asString().startsWith("/threads/" + scene.thread() + "/")) {
                    all.add(entry);
                }
            });
        }
    }
}

package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.a4p.consultation.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever happens to a contribution, every position that was acknowledged stays in the record. */
class NothingIsLostIT {

    private static final String[] HEADS = {"BRA", "EGY", "IND", "NOR", "URY"};
    private static final int ACTS = 30;

    private final AlignmentScene scene = AlignmentScene.open(RunningService.shared());
    private final Map<String, Integer> versions = new HashMap<>();
    private int edits;
    private boolean withdrawn;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 2018})
    void editsWithdrawalsAndChangesOfMindLoseNoPosition(long seed) {
        Random random = new Random(seed);
        for (int act = 0; act < ACTS; act++) {
            switch (random.nextInt(8)) {
                case 0 -> edit(act);
                case 1 -> withdrawLate(act);
                default -> position(HEADS[random.nextInt(HEADS.length)], random);
            }
        }
        withdraw();

        Map<String, Integer> recorded = new HashMap<>();
        for (JsonNode position : scene.tally().get("positions")) {
            recorded.put(
                    position.get("delegation").asString(),
                    position.get("history").size());
        }
        assertThat(recorded).as("seed %d", seed).isEqualTo(versions).isNotEmpty();
        refusedAfterwards();
    }

    private void position(String delegation, Random random) {
        int seen = versions.getOrDefault(delegation, 0);
        boolean revoking = random.nextInt(3) == 0;
        HttpResponse<String> answer = revoking
                ? scene.revoke(delegation, seen)
                : scene.take(
                        delegation,
                        Map.of("stance", AlignmentFixture.anyStance(random).name(), "words", "Point 2."),
                        seen);
        if (answer.statusCode() == 201) {
            versions.merge(delegation, 1, Integer::sum);
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        }
    }

    private void edit(int act) {
        Visitor senegal = scene.scene().senegal();
        HttpResponse<String> edited = senegal.put(
                scene.scene().contributions() + "/1/wording",
                Map.of("text", "We ask for evaluation, wording " + act + "."),
                "\"" + edits + "\"");
        if (edited.statusCode() < 300) {
            edits++;
        }
    }

    /** Only in the last third, so that there is something to lose. */
    private void withdrawLate(int act) {
        if (act > ACTS * 2 / 3) {
            withdraw();
        }
    }

    private void withdraw() {
        if (!withdrawn) {
            HttpResponse<String> answer = scene.head("SEN")
                    .post(
                            scene.scene().contributions() + "/1/withdrawal",
                            Map.of("reason", "Said too early."),
                            "\"" + edits + "\"",
                            "withdrawal-" + scene.scene().thread());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
            withdrawn = true;
        }
    }

    private void refusedAfterwards() {
        HttpResponse<String> answer = scene.aligns("KEN");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(answer).get("type").asString()).endsWith("/alignment-with-nothing");
        assertThat(scene.scene()
                        .anybody()
                        .get(scene.page(), "Accept-Language", "en")
                        .body())
                .contains("History");
    }
}

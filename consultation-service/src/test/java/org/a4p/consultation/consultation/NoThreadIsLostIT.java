package org.a4p.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.a4p.consultation.theme.ThemeScene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A law: whatever is created, renamed, merged and parted, each thread ever opened is listed under exactly one living theme. */
class NoThreadIsLostIT {

    private static final int STEPS = 40;

    private final ThemeScene scene = ThemeScene.open();
    private final List<String> themes = new ArrayList<>();
    private final List<String> threads = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2018, 20180911})
    void underAnySequence(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            String what = take(random);

            Map<String, Integer> listed = listed();
            assertThat(threads)
                    .as("seed %d, step %d: %s", seed, step, what)
                    .allSatisfy(
                            thread -> assertThat(listed.getOrDefault(thread, 0)).isEqualTo(1));
            assertThat(threads)
                    .allSatisfy(thread -> assertThat(scene.anybody()
                                    .get("/api/threads/" + thread)
                                    .statusCode())
                            .isEqualTo(200));
        }
    }

    private String take(Random random) {
        int choice = themes.size() < 2 ? 0 : random.nextInt(7);
        if (choice == 0) {
            String theme = scene.create();
            themes.add(theme);
            threads.add(RoundScene.on(scene, theme).opened().thread());
            return "create " + theme;
        }
        String one = themes.get(random.nextInt(themes.size()));
        String two = themes.get(random.nextInt(themes.size()));
        return switch (choice) {
            case 1 ->
                "rename " + one + " "
                        + scene.rename(one, "Renamed " + random.nextInt()).statusCode();
            case 2, 3 -> "separate " + one + " " + scene.separate(one).statusCode();
            default ->
                "merge " + one + " into " + two + " " + scene.merge(one, two).statusCode();
        };
    }

    /** How often each thread is listed under the themes that are not merged; merged ones list nothing. */
    private Map<String, Integer> listed() {
        Map<String, Integer> listed = new HashMap<>();
        for (String theme : themes) {
            JsonNode found = Visitor.json(scene.anybody().get("/api/themes/" + theme + "/threads"));
            if (!scene.theme(theme).get("livesOnIn").asString().equals(theme)) {
                assertThat(found).isEmpty();
            }
            found.forEach(thread -> listed.merge(thread.get("id").asString(), 1, Integer::sum));
        }
        return listed;
    }
}

package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.authorization.Stage;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.ThemeScene;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The picture of a theme has the positions of all themes that live on in it. */
class MergedThemesIT {

    private final RunningService service = RunningService.shared();
    private final ThemeScene themes = new ThemeScene(service);
    private final String kept = themes.create();
    private final String middle = themes.create();
    private final String merged = themes.create();
    private final Stage stage = Stage.open(service, new ThemeId(merged));
    private final String citation = ThreadId.of(stage.thread()).citation() + "/1";

    @BeforeEach
    void uruguayAlignsItselfUnderTheThemeThatWillBeMerged() {
        stage.contribution(Ownership.OWN, "Training comes before deployment.");
        assertThat(AlignmentScene.post(
                                stage.owner(Ownership.FOREIGN),
                                stage.contributions() + "/1/positions",
                                Map.of("stance", "ALIGNS"),
                                0)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void mergingBringsThePositionsAlong() {
        assertThat(aligned(kept)).isEmpty();

        assertThat(themes.merge(merged, middle).statusCode()).isEqualTo(200);
        assertThat(themes.merge(middle, kept).statusCode()).isEqualTo(200);

        assertThat(aligned(kept)).containsExactly(citation);
        assertThat(page("/themes/" + kept + "/alignments")).contains(citation);
        assertThat(aligned(merged)).as("its own").containsExactly(citation);
        assertThat(aligned(middle)).as("had none of its own").isEmpty();
    }

    @Test
    void separatingTakesThemAlong() {
        themes.merge(merged, kept);

        assertThat(themes.separate(merged).statusCode()).isEqualTo(200);

        assertThat(aligned(kept)).isEmpty();
        assertThat(aligned(merged)).containsExactly(citation);
    }

    @Test
    void aThreadAndTheMergedThemesPictureLeadToTheLivingThemes() {
        themes.merge(merged, kept);
        String link = "href=\"/themes/" + kept + "/alignments\"";

        assertThat(page("/threads/" + stage.thread())).contains(link);
        assertThat(page("/themes/" + merged + "/alignments")).contains(link, "lives on in another", citation);

        themes.separate(merged);
        assertThat(page("/threads/" + stage.thread())).contains("href=\"/themes/" + merged + "/alignments\"");
    }

    private List<String> aligned(String theme) {
        TreeSet<String> citations = new TreeSet<>();
        for (JsonNode pair : Visitor.json(service.anybody().get("/api/themes/" + theme + "/alignments"))
                .get("pairs")) {
            pair.get("aligned").forEach(one -> citations.add(one.asString()));
        }
        return List.copyOf(citations);
    }

    private String page(String path) {
        return service.anybody().get(path, "Accept-Language", "en").body();
    }
}

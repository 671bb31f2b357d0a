package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.junit.jupiter.api.Test;

/** From what is read, a link leads to how whoever said it stands to others. */
class WaysToPositionsIT {

    private final RunningService service = RunningService.shared();
    private final Scene scene = Scene.open(service);

    @Test
    void aCardLeadsToTheDelegationsPositions() {
        scene.say("We are here.");

        assertThat(page(scene.page())).contains("<a href=\"/delegations/SEN/alignments\">Senegal</a>");
        assertThat(page("/delegations/SEN/alignments")).contains("Positions of Senegal");
    }

    @Test
    void aCardLeadsToTheGroupThatWasSpokenFor() {
        HttpResponse<String> said = service.officer("au-delegate", "AU", "delegate")
                .post(scene.contributions(), Map.of("text", "On behalf of the African Union.", "onBehalfOf", "au"));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);

        assertThat(page(scene.page())).contains("<a href=\"/groups/au\">");
    }

    @Test
    void themeAndConsultationLeadToThePicture() {
        String picture = "href=\"/themes/perf/alignments\"";

        assertThat(page("/themes/perf")).contains(picture);
        assertThat(page("/consultations/perf-round-1")).contains(picture);
    }

    private String page(String path) {
        return service.anybody().get(path, "Accept-Language", "en").body();
    }
}

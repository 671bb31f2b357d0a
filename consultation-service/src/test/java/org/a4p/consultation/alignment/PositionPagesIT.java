package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.consultation.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of positions without a script: forms that post, and come back with everything in them when refused. */
class PositionPagesIT {

    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]+)\"");

    private final AlignmentScene scene = AlignmentScene.open(RunningService.shared());

    @Test
    void takingAPositionShowsItWithItsReason() {
        HttpResponse<String> sent = submit("NOR", "", "DISSOCIATES", "Paragraph 3\r\ngoes too far.", 0);

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String page = scene.scene()
                .anybody()
                .get(scene.page(), "Accept-Language", "en")
                .body();
        assertThat(page).contains("Norway", "goes too far.", "dissociated: 1", "Aligned: 0");
        assertThat(page).doesNotContain("<textarea");
    }

    @Test
    void thePositionHeldIsOfferedForReplacementAndRevocation() {
        submit("NOR", "", "ALIGNS_EXCEPT", "Point 2.", 0);
        String page =
                scene.head("NOR").get(scene.page(), "Accept-Language", "en").body();
        assertThat(page).contains("Point 2.</textarea>", "value=\"ALIGNS_EXCEPT\" checked", "/positions/revocation");

        HttpResponse<String> revoked = submit("NOR", "/revocation", "", "", 1);

        assertThat(revoked.statusCode()).isEqualTo(303);
        assertThat(scene.scene()
                        .anybody()
                        .get(scene.page(), "Accept-Language", "en")
                        .body())
                .contains("Nobody has taken a position", "position revoked", "Point 2.");
    }

    @Test
    void whatIsRefusedComesBackAsItWasTyped() {
        HttpResponse<String> refused = submit("NOR", "", "ALIGNS_EXCEPT", " ", 0);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", "value=\"ALIGNS_EXCEPT\" checked", "Name the points");

        HttpResponse<String> own = submit("SEN", "", "ALIGNS", "We agree with <b>us</b>.", 0);
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("We agree with &lt;b&gt;us&lt;/b&gt;.</textarea>", "role=\"alert\"");
    }

    @Test
    void aSecondOfficerWhoSawNothingYetIsTold() {
        submit("NOR", "", "ALIGNS", "", 0);

        HttpResponse<String> late = submit("NOR", "", "DISSOCIATES", "We had not seen it.", 0);

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("We had not seen it.</textarea>", "name=\"version\" value=\"1\"");
    }

    @Test
    void aScriptInAReasonIsShownNotRun() {
        submit("NOR", "", "DISSOCIATES", "<script>alert(1)</script>", 0);

        for (String path : new String[] {
            scene.page(), "/delegations/NOR/alignments", scene.scene().page()
        }) {
            assertThat(scene.scene().anybody().get(path).body()).doesNotContain("<script>alert");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void everyPageOpensInEveryLanguage(String language) {
        scene.aligns("NOR");
        String[] paths = {
            scene.page(),
            scene.page() + "?asOf=2018-09-11",
            "/delegations/NOR/alignments",
            "/delegations/NOR/alignments?asOf=2018-01-01&page=3",
            "/delegations/NAM/alignments",
            "/themes/perf/alignments",
            "/themes/perf/alignments?asOf=&region=AFRICAN_STATES",
        };
        for (String path : paths) {
            HttpResponse<String> page = scene.head("URY").get(path, "Accept-Language", language, "Accept", "text/html");
            assertThat(page.statusCode()).as(path + " " + page.body()).isIn(200, path.contains("NAM") ? 404 : 200);
            assertThat(page.body())
                    .contains("lang=\"" + language + "\"", "</html>")
                    .doesNotContain(" style=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B999999999-12-31", "-999999999-01-01", "0000-12-31", "%2B10000-01-01"})
    void aDayOutOfReachIsRefusedClearly(String day) {
        for (String path : new String[] {
            scene.page(),
            scene.api(),
            "/delegations/NOR/alignments",
            "/api/delegations/NOR/positions",
            "/themes/perf/alignments",
            "/api/themes/perf/alignments"
        }) {
            HttpResponse<String> answer =
                    scene.scene().anybody().get(path + "?asOf=" + day, "Accept-Language", "en", "Accept", "*/*");
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("1 to 9999");
        }
    }

    @Test
    void thePictureHasNoScriptAndSaysWhatItIs() {
        scene.aligns("NOR");

        String page = scene.scene()
                .anybody()
                .get("/themes/perf/alignments", "Accept-Language", "en")
                .body();

        String picture = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
        assertThat(picture)
                .contains(
                        "role=\"img\"", "<title id=\"picture-title\">", "<desc id=\"picture-desc\">", "viewBox=\"0 0 ")
                .doesNotContain("<script", "style=", "onclick");
    }

    private HttpResponse<String> submit(String delegation, String where, String stance, String words, int version) {
        Visitor head = scene.head(delegation);
        Map<String, String> fields = new HashMap<>();
        fields.put("idempotencyKey", key(head));
        fields.put("stance", stance);
        fields.put("words", words);
        fields.put("version", "" + version);
        return head.submit(scene.page() + where, fields);
    }

    private String key(Visitor head) {
        Matcher matcher = KEY.matcher(head.get(scene.page()).body());
        return matcher.find() ? matcher.group(1) : UUID.randomUUID().toString();
    }
}

package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** The thread page without a script: forms that post, and come back with everything in them when refused. */
class FormsIT {

    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]+)\"");

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void publishingLeadsBackToTheNewContribution() {
        String key = keyOn(scene.senegal());

        HttpResponse<String> sent = submit(scene.senegal(), key, "STATEMENT", "First line\r\nsecond line");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .endsWith(scene.page() + "?page=1#contribution-1");
        assertThat(scene.anybody().get(scene.page()).body()).contains("id=\"contribution-1\"", "second line");
        assertThat(Visitor.json(scene.anybody().get(scene.contributions() + "/1"))
                        .get("text")
                        .asString())
                .isEqualTo("First line\nsecond line");
    }

    @Test
    void pressingTheButtonTwicePublishesOnce() {
        String key = keyOn(scene.senegal());

        submit(scene.senegal(), key, "STATEMENT", "Once.");
        HttpResponse<String> again = submit(scene.senegal(), key, "STATEMENT", "Once.");

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(scene.entries()).isEqualTo(1);
    }

    @Test
    void goingBackAndChangingTheTextAsksToSendItAgainUnderANewKey() {
        String key = keyOn(scene.senegal());
        submit(scene.senegal(), key, "STATEMENT", "Once.");

        HttpResponse<String> changed = submit(scene.senegal(), key, "QUESTION", "And something else?");

        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("This form was sent before", "And something else?</textarea>");
        String fresh = key(changed.body());
        assertThat(fresh).isNotEqualTo(key);
        assertThat(submit(scene.senegal(), fresh, "QUESTION", "And something else?")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aRefusedTextComesBackAsItWasTyped() {
        String tooLong = "é<b>&amp;\"".repeat(2_500);

        HttpResponse<String> refused = submit(scene.senegal(), "long", "RESERVATION", tooLong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("é&lt;b&gt;&amp;amp;&quot;".repeat(2_500) + "</textarea>", "role=\"alert\"");
        assertThat(refused.body()).contains("value=\"RESERVATION\" selected");
        assertThat(scene.entries()).isZero();
    }

    @Test
    void aTextForAThreadThatCloseMeanwhileIsHandedBack() {
        String key = keyOn(scene.senegal());
        scene.conclude("Closed while Senegal was typing.");

        HttpResponse<String> refused = submit(scene.senegal(), key, "STATEMENT", "A long and careful text.");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("A long and careful text.</textarea>", "was closed with a conclusion");
    }

    @Test
    void theFacilitatorClosesWithAConclusion() {
        HttpResponse<String> empty = scene.facilitator()
                .submit(scene.page() + "/conclusion", Map.of("text", " ", "idempotencyKey", "empty"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("role=\"alert\"");

        HttpResponse<String> closed = scene.facilitator()
                .submit(scene.page() + "/conclusion", Map.of("text", "Agreed.", "idempotencyKey", "end"));

        assertThat(closed.statusCode()).isEqualTo(303);
        assertThat(scene.anybody().get(scene.page()).body()).contains("This thread is closed", "Agreed.");
        assertThat(scene.senegal().get(scene.page()).body()).doesNotContain("<textarea");
    }

    @Test
    void whoIsNotSignedInIsAskedToAndReadsMeanwhile() {
        scene.say("For all to read.");

        assertThat(scene.anybody().get(scene.page()).body())
                .contains("For all to read.", "/sign-in?return=")
                .doesNotContain("<textarea");
    }

    @Test
    void aScriptInAContributionIsShownNotRun() {
        scene.say("<script>alert(1)</script> <img src=x onerror=alert(1)> [click](javascript:alert(1))");

        assertThat(scene.anybody().get(scene.page()).body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert", "<img src=x", "href=\"javascript");
    }

    private String keyOn(Visitor officer) {
        return key(officer.get(scene.page()).body());
    }

    private static String key(String page) {
        Matcher matcher = KEY.matcher(page);
        assertThat(matcher.find()).as("a form with a key").isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> submit(Visitor officer, String key, String type, String text) {
        return officer.submit(
                scene.page() + "/contributions", Map.of("idempotencyKey", key, "type", type, "text", text));
    }
}

package org.a4p.consultation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Files in the form of a contribution, without a line of JavaScript. */
class FilesInComposerIT {

    private static final Pattern CHOSEN = Pattern.compile("name=\"attachments\"[^>]* value=\"([0-9a-f]{32})\"");

    private final Scene scene = Scene.open(RunningService.shared());
    private final FilesOfScene files = new FilesOfScene(scene);

    @Test
    void anUploadShowsTheFormAgainWithTheFileAndAllThatWasTyped() {
        HttpResponse<String> shown =
                press("/attachments", fields("Half a thought"), Map.of("note.pdf", Documents.pdf()));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Half a thought</textarea>", "note.pdf", "value=\"RESERVATION\" selected");
        assertThat(chosen(shown)).isNotEmpty();
        assertThat(scene.entries()).isZero();
    }

    @Test
    void filesChosenBeforeAndNowArePublishedTogetherAndListedOnTheCard() {
        String first = chosen(press("/attachments", fields("Draft"), Map.of("first.pdf", Documents.pdf())));
        Map<String, String> fields = new HashMap<>(fields("With two files."));
        fields.put("attachments", first);

        HttpResponse<String> published = press("/contributions", fields, Map.of("second.png", Documents.png()));

        assertThat(published.statusCode()).as(published.body()).isEqualTo(303);
        String page = scene.anybody().get(scene.page(), "Accept-Language", "en").body();
        assertThat(page).contains("first.pdf", "second.png", "2 files", "PDF document", "20 byte");
        assertThat(scene.anybody()
                        .get(files.stored(new AttachmentId(first)).path())
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.json(scene.anybody().get(scene.contributions() + "/1"))
                        .get("attachments"))
                .hasSize(2);
    }

    @Test
    void aRefusedFileComesBackWithTheReasonAndTheWords() {
        HttpResponse<String> refused =
                press("/contributions", fields("Careful words"), Map.of("report.pdf", Documents.program()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Careful words</textarea>", "role=\"alert\"", "whatever it is called");
        assertThat(scene.entries()).isZero();
    }

    @Test
    void aFormWithoutFilesIsPublishedAsBefore() {
        assertThat(press("/contributions", fields("No files."), Map.of("", new byte[0]))
                        .statusCode())
                .isEqualTo(303);
        assertThat(scene.senegal()
                        .submit(scene.page() + "/contributions", fields("Not even a form for files."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(scene.entries()).isEqualTo(2);
    }

    @Test
    void anothersFileCannotBePublished() {
        String stolen = files.note().value();

        HttpResponse<String> refused = scene.uruguay()
                .post(scene.contributions(), Map.of("text", "With a file.", "attachments", List.of(stolen)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("attachment-unknown");
        assertThat(scene.entries()).isZero();
    }

    @Test
    void theFilesOfAWithdrawnContributionAreNotServedAnyMore() {
        String key = UUID.randomUUID().toString();
        AttachmentId id = files.note();
        scene.senegal()
                .post(scene.contributions(), Map.of("text", "Too early.", "attachments", List.of(id.value())), key);
        String path = files.stored(id).path();
        assertThat(scene.anybody().get(path).statusCode()).isEqualTo(200);

        HttpResponse<String> withdrawn = RunningService.shared()
                .officer("sen-head", "SEN", "head-of-delegation")
                .post(scene.contributions() + "/1/withdrawal", Map.of("reason", "Too early."), "\"0\"", "w");
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isBetween(200, 204);

        assertThat(scene.anybody().get(path).statusCode()).isEqualTo(404);
        assertThat(scene.anybody().get(scene.page()).body()).doesNotContain("note.pdf");
    }

    private HttpResponse<String> press(String button, Map<String, String> fields, Map<String, byte[]> chosen) {
        return files.submit(scene.senegal(), button, fields, chosen);
    }

    private static Map<String, String> fields(String text) {
        return Map.of("idempotencyKey", UUID.randomUUID().toString(), "type", "RESERVATION", "text", text);
    }

    private static String chosen(HttpResponse<String> page) {
        Matcher matcher = CHOSEN.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }
}

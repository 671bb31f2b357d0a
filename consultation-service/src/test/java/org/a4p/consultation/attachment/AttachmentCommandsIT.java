package org.a4p.consultation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AttachmentCommandsIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final Scene scene = Scene.open(RunningService.shared());
    private final FilesOfScene files = new FilesOfScene(scene);

    @Test
    void aFileIsStoredAsWhatItIs() {
        HttpResponse<String> uploaded = files.upload(scene.senegal(), "../Note\u202Efdp.exe", Documents.pdf());

        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        JsonNode file = Visitor.json(uploaded);
        assertThat(file.get("name").asString()).isEqualTo("Notefdp.exe.pdf");
        assertThat(file.get("type").asString()).isEqualTo("application/pdf");
        assertThat(file.get("size").asInt()).isEqualTo(Documents.pdf().length);
        assertThat(file.get("state").asString()).isEqualTo("UPLOADED");
        String location = uploaded.headers().firstValue("Location").orElseThrow();
        assertThat(Visitor.json(scene.senegal().get(location))).isEqualTo(file);
        assertThat(uploaded.body()).doesNotContain("sen-delegate");
    }

    @Test
    void aRepeatedRequestStoresNothingTwice() {
        HttpResponse<String> first = files.upload(scene.senegal(), "note.pdf", Documents.pdf(), "once");

        HttpResponse<String> second = files.upload(scene.senegal(), "note.pdf", Documents.pdf(), "once");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(second)).isEqualTo(Visitor.json(first));
        refused(files.upload(scene.senegal(), "note.png", Documents.png(), "once"), 422, "idempotency-key-reused");
    }

    @Test
    void thirtyMegabytesAreRefusedInWordsBeforeTheyAreTakenIn() {
        long before = System.nanoTime();

        HttpResponse<String> refused = files.upload(scene.senegal(), "video.pdf", new byte[30 * MEGABYTE]);

        refused(refused, 413, "attachment-too-large");
        assertThat(Visitor.json(refused).get("detail").asString()).contains("10 MB");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aMegabyteTooMuchIsRefusedInWordsTooAsAFormOrNot() {
        byte[] large = new byte[11 * MEGABYTE];

        refused(files.upload(scene.senegal(), "large.pdf", large), 413, "attachment-too-large");
        HttpResponse<String> page = files.submit(
                scene.senegal(),
                "/attachments",
                Map.of("idempotencyKey", "k", "text", "Words."),
                Map.of("large.pdf", large));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("at most 10 MB", "Words.</textarea>");
    }

    @Test
    void theLargestFileIsTaken() {
        byte[] largest = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 10 * MEGABYTE);
        byte[] noise = new byte[largest.length - 20];
        new Random(55).nextBytes(noise);
        System.arraycopy(noise, 0, largest, 20, noise.length);

        HttpResponse<String> uploaded = files.upload(scene.senegal(), "largest.pdf", largest);

        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        AttachmentId id = new AttachmentId(Visitor.json(uploaded).get("id").asString());
        assertThat(files.chunks(files.stored(id))).isEqualTo(40);
    }

    @Test
    void whatIsNoneOfTheKindsIsRefused() {
        refused(files.upload(scene.senegal(), "report.pdf", Documents.program()), 422, "attachment-type-refused");
        refused(files.upload(scene.senegal(), "table.xlsx", Documents.bomb(300)), 422, "attachment-swelling");
        refused(
                files.upload(scene.senegal(), "page.txt", Documents.text("<html><script>")),
                422,
                "attachment-type-refused");
        refused(files.upload(scene.senegal(), "nothing.pdf", new byte[0]), 422, "attachment-empty");
        byte[] half = Arrays.copyOf(Documents.word(), 200);
        refused(files.upload(scene.senegal(), "half.docx", half), 422, "attachment-damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "..", "\u0000", "CON", "a\r\nb", "x\u202Ey"})
    void aHostileNameBecomesAHarmlessOne(String name) {
        HttpResponse<String> uploaded = files.upload(scene.senegal(), name, Documents.png());

        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        assertThat(Visitor.json(uploaded).get("name").asString()).matches("[A-Za-z _-]+\\.png");
    }

    @Test
    void onlyWhoWritesForADelegationUploads() {
        refused(files.upload(scene.facilitator(), "a.pdf", Documents.pdf()), 403, "not-allowed-for-role");
        assertThat(files.upload(scene.anybody(), "a.pdf", Documents.pdf()).statusCode())
                .isEqualTo(401);
        assertThat(scene.senegal()
                        .postRaw(files.address() + "?name=a.pdf", Documents.pdf(), "application/pdf")
                        .statusCode())
                .isEqualTo(400);
        assertThat(scene.senegal()
                        .postRaw(
                                "/api/threads/perf-999/attachments?name=a",
                                Documents.pdf(),
                                "application/pdf",
                                "Idempotency-Key",
                                "k")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void otherAddressesTakeNoMoreThanBefore() {
        byte[] form = new byte[300 * 1024];

        assertThat(scene.senegal()
                        .postRaw(scene.contributions(), form, "application/json", "Idempotency-Key", "k")
                        .statusCode())
                .isEqualTo(413);
        assertThat(scene.senegal()
                        .postRaw(scene.page() + "/conclusion", form, "multipart/form-data; boundary=b")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aFileCanBeDiscardedUntilAContributionHasIt() {
        AttachmentId id = files.note();
        String path = files.address() + "/" + id;

        assertThat(scene.uruguay().delete(path).statusCode()).isEqualTo(403);
        assertThat(scene.senegal().delete(path).statusCode()).isEqualTo(204);
        assertThat(scene.senegal().get(path).statusCode()).isEqualTo(404);
        assertThat(scene.senegal().delete(path).statusCode()).isEqualTo(404);
    }

    private static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).get("type").asString()).isEqualTo("/problems/consultation/" + slug);
    }
}

package org.a4p.consultation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.attachment.AttachmentClaims.Claimant;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.RequestId;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

class ServingIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final FilesOfScene files = new FilesOfScene(scene);
    private final AttachmentClaims claims = RunningService.shared().bean(AttachmentClaims.class);

    @Test
    void aFileComesSafely() {
        HttpResponse<String> uploaded = files.upload(scene.senegal(), "Évaluation \"1\".csv", Documents.text("a;b\n"));
        String path = Visitor.json(uploaded).get("path").asString();

        HttpResponse<String> file = scene.senegal().get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("a;b\n");
        assertThat(header(file, "Content-Type")).startsWith("text/csv");
        assertThat(header(file, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%89valuation%20-1-.csv");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(header(file, "Cache-Control")).contains("private", "no-cache");
        String tag = header(file, "ETag");
        assertThat(tag).isEqualTo("\"" + Visitor.json(uploaded).get("sha256").asString() + "\"");
        assertThat(scene.senegal().get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void whoOnlyAsksWhatItIsGetsNoBytes() {
        HttpResponse<String> head =
                scene.senegal().head(files.stored(files.note()).path());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(Documents.pdf().length));
        assertThat(header(head, "Content-Type")).startsWith("application/pdf");
    }

    @Test
    void beforeItIsPublishedOnlyItsOwnDelegationSeesIt() {
        String path = files.stored(files.note()).path();

        assertThat(scene.senegal().get(path).statusCode()).isEqualTo(200);
        assertThat(scene.uruguay().get(path).statusCode()).isEqualTo(404);
        assertThat(scene.facilitator().get(path).statusCode()).isEqualTo(404);
        assertThat(scene.anybody().get(path).statusCode()).isEqualTo(404);
        assertThat(scene.anybody()
                        .get("/api" + path.substring(0, path.lastIndexOf('/')))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void onceAContributionHasItEverybodySeesIt() {
        AttachmentId id = files.note();
        String key = UUID.randomUUID().toString();
        RequestId request = RequestId.of("sen-delegate", scene.thread(), new IdempotencyKey(key));
        claims.claim(List.of(id), files.senegal(request));

        HttpResponse<String> published = scene.senegal()
                .post(scene.contributions(), Map.of("text", "With a note.", "attachments", List.of(id.value())), key);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        assertThat(files.stored(id).state()).isEqualTo(AttachmentState.PUBLISHED);
        assertThat(files.stored(id).number()).isEqualTo(1);
        assertThat(scene.anybody().get(files.stored(id).path()).statusCode()).isEqualTo(200);
    }

    @Test
    void aFileBelongsToOneContribution() {
        AttachmentId id = files.note();
        RequestId first = new RequestId("first " + id);
        claims.claim(List.of(id), files.senegal(first));
        claims.claim(List.of(id), files.senegal(first));

        assertThat(refusal(() -> claims.claim(List.of(id), files.senegal(new RequestId("second " + id)))))
                .isEqualTo("attachment-taken");

        claims.release(List.of(id), first);
        claims.claim(List.of(id), files.senegal(new RequestId("second " + id)));
    }

    @Test
    void aFileIsOfItsDelegationAndItsThread() {
        AttachmentId id = files.note();
        RequestId request = new RequestId("request " + id);
        Scene elsewhere = Scene.open(RunningService.shared());
        DelegationCode uruguay = new DelegationCode("URY");
        DelegationCode senegal = new DelegationCode("SEN");

        assertThat(refusal(() -> claims.claim(List.of(id), new Claimant(scene.id(), uruguay, request))))
                .isEqualTo("attachment-unknown");
        assertThat(refusal(() -> claims.claim(List.of(id), new Claimant(elsewhere.id(), senegal, request))))
                .isEqualTo("attachment-unknown");
        assertThat(refusal(() -> claims.claim(List.of(AttachmentId.random()), files.senegal(request))))
                .isEqualTo("attachment-unknown");
    }

    @Test
    void noContributionHasMoreThanTen() {
        List<String> eleven = Stream.generate(AttachmentId::random)
                .limit(11)
                .map(AttachmentId::toString)
                .toList();

        assertThat(refusal(() -> claims.read(eleven))).isEqualTo("attachments-too-many");
        assertThat(refusal(() -> claims.read(List.of("../x")))).isEqualTo("attachment-unknown");
        assertThat(claims.read(List.of(eleven.getFirst(), eleven.getFirst()))).hasSize(1);
    }

    @Test
    void anIdOfAnotherThreadOrOfNothingLeadsNowhere() {
        Attachment note = files.stored(files.note());
        Scene elsewhere = Scene.open(RunningService.shared());

        assertThat(scene.senegal()
                        .get("/threads/" + elsewhere.thread() + "/attachments/" + note.id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(scene.senegal().get(scene.page() + "/attachments/%24where/x").statusCode())
                .isEqualTo(404);
    }

    private static String refusal(Runnable claim) {
        try {
            claim.run();
        } catch (AttachmentUnusable refused) {
            return refused.slug();
        }
        return "";
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

package org.a4p.consultation.attachment;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no contribution has go; each situation is one that a crash or a second process can leave. */
class SweepIT {

    private final RunningService service = RunningService.shared();
    private final Scene scene = Scene.open(service);
    private final FilesOfScene files = new FilesOfScene(scene);
    private final Attachments attachments = service.bean(Attachments.class);
    private final AttachmentBytes bytes = service.bean(AttachmentBytes.class);

    @TempDir
    private Path folder;

    @Test
    void anUploadThatBrokeOffGoesWithItsBytes() throws IOException {
        Attachment brokenOff = arriving();
        bytes.write(brokenOff.id(), Files.write(folder.resolve("part"), new byte[300_000]));

        sweepAt(Duration.ofMinutes(30));
        assertThat(attachments.find(brokenOff.id())).isPresent();
        sweepAt(Duration.ofMinutes(61));

        assertThat(attachments.find(brokenOff.id())).isEmpty();
        assertThat(files.chunks(brokenOff)).isZero();
    }

    @Test
    void anUploadThatWasGivenUpCannotBeCompletedAnyMore() {
        Attachment late = arriving();
        assertThat(attachments.leaving(late)).isTrue();

        attachments.arrived(late.id());

        assertThat(files.stored(late.id()).state()).isEqualTo(AttachmentState.LEAVING);
        sweepAt(Duration.ofSeconds(1));
        assertThat(attachments.find(late.id())).isEmpty();
    }

    @Test
    void whatNobodyUsedGoesAfterAMonthUnlessADraftKeepsIt() {
        AttachmentId unused = files.note();
        AttachmentId drafted = files.note();

        sweepAt(Duration.ofDays(29), drafted);
        assertThat(attachments.find(unused)).isPresent();
        sweepAt(Duration.ofDays(31), drafted);

        assertThat(attachments.find(unused)).isEmpty();
        assertThat(attachments.find(drafted)).isPresent();
    }

    @Test
    void whatADraftRefersToStaysForAsLongAsItDoes() {
        AttachmentId drafted = files.note();
        Map<String, String> draft = Map.of("version", "0", "text", "Later.", "attachments", drafted.value());
        HttpResponse<String> saved = scene.senegal().submit(scene.page() + "/draft", draft);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);

        sweepAt(Duration.ofDays(31), service.bean(KeptFiles.class));
        assertThat(attachments.find(drafted)).isPresent();
        scene.senegal().submit(scene.page() + "/draft/discard", Map.of());
        sweepAt(Duration.ofDays(31), service.bean(KeptFiles.class));

        assertThat(attachments.find(drafted)).isEmpty();
    }

    @Test
    void whatAContributionHasStaysAndIsSeenEvenIfACrashKeptThatFromBeingNoted() {
        AttachmentId id = files.note();
        Map<String, Object> words = Map.of("text", "With a file.", "attachments", List.of(id.value()));
        assertThat(scene.senegal().post(scene.contributions(), words).statusCode())
                .isEqualTo(201);
        service.bean(MongoDatabase.class)
                .getCollection("attachments")
                .updateOne(
                        eq("_id", id.value()), combine(set("state", AttachmentState.UPLOADED.name()), unset("number")));
        assertThat(scene.anybody().get(files.stored(id).path()).statusCode()).isEqualTo(200);

        sweepAt(Duration.ofDays(31));

        assertThat(files.stored(id).state()).isEqualTo(AttachmentState.PUBLISHED);
        assertThat(files.stored(id).number()).isEqualTo(1);
        assertThat(files.chunks(files.stored(id))).isEqualTo(1);
    }

    @Test
    void aFileThatIsClaimedWhileItIsSweptStays() {
        AttachmentId id = files.note();
        Attachment seenBySweep = files.stored(id);

        service.bean(AttachmentClaims.class).claim(List.of(id), files.senegal(new RequestId("claim of " + id)));

        assertThat(attachments.leaving(seenBySweep)).isFalse();
        assertThat(files.stored(id).state()).isEqualTo(AttachmentState.UPLOADED);
    }

    @Test
    void aRepeatedRequestFinishesWhatItBegan() {
        RequestId request = RequestId.of("sen-delegate", "files of " + scene.thread(), new IdempotencyKey("again"));
        Attachment begun = arriving(request, Documents.pdf().length, sha256(Documents.pdf()));
        assertThat(files.chunks(begun)).isZero();

        assertThat(files.upload(scene.senegal(), "a.pdf", Documents.pdf(), "again")
                        .statusCode())
                .isEqualTo(201);

        assertThat(files.stored(begun.id()).state()).isEqualTo(AttachmentState.UPLOADED);
        assertThat(scene.senegal().get(begun.path()).body()).startsWith("%PDF-1.7");
    }

    private Attachment arriving() {
        return arriving(new RequestId("upload of " + AttachmentId.random()), 300_000, "00");
    }

    private Attachment arriving(RequestId request, long size, String sha256) {
        Attachment arriving = new Attachment(
                AttachmentId.random(),
                scene.id(),
                new DelegationCode("SEN"),
                "sen-delegate",
                "a.pdf",
                AttachmentType.PDF,
                size,
                sha256,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                request,
                AttachmentState.ARRIVING,
                null,
                null);
        assertThat(attachments.announce(arriving)).isTrue();
        assertThat(attachments.announce(arriving)).isFalse();
        return arriving;
    }

    private void sweepAt(Duration later, AttachmentId... kept) {
        sweepAt(later, candidates -> Set.of(kept));
    }

    private void sweepAt(Duration later, KeptFiles drafts) {
        Clock clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
        new AttachmentSweep(
                        attachments,
                        bytes,
                        service.bean(AttachmentClaims.class),
                        List.of(drafts),
                        service.bean(AttachmentSettings.class),
                        clock)
                .run();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.a4p.consultation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.Scene;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.a4p.testing.Visitor;

/** What people do with files in a thread. */
record FilesOfScene(Scene scene) {

    String address() {
        return "/api/threads/" + scene.thread() + "/attachments";
    }

    HttpResponse<String> upload(Visitor officer, String name, byte[] content) {
        return upload(officer, name, content, UUID.randomUUID().toString());
    }

    HttpResponse<String> upload(Visitor officer, String name, byte[] content, String key) {
        return officer.postRaw(
                address() + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                content,
                "application/octet-stream",
                "Idempotency-Key",
                key);
    }

    /** Uploads a small document of Senegal's. */
    AttachmentId note() {
        HttpResponse<String> uploaded = upload(scene.senegal(), "note.pdf", Documents.pdf());
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        return new AttachmentId(Visitor.json(uploaded).get("id").asString());
    }

    Attachment stored(AttachmentId id) {
        return scene.service().bean(Attachments.class).find(id).orElseThrow();
    }

    long chunks(Attachment attachment) {
        return scene.service().bean(AttachmentBytes.class).count(attachment);
    }

    AttachmentClaims.Claimant senegal(RequestId request) {
        return new AttachmentClaims.Claimant(scene.id(), new DelegationCode("SEN"), request);
    }

    /** Presses a button of the composer with files chosen, as a browser does. */
    HttpResponse<String> submit(
            Visitor officer, String button, Map<String, String> fields, Map<String, byte[]> chosen) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                part(form, "form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        chosen.forEach((name, content) -> part(form, "form-data; name=\"files\"; filename=\"" + name + "\"", content));
        form.writeBytes("--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return officer.postRaw(
                scene.page() + button,
                form.toByteArray(),
                "multipart/form-data; boundary=b",
                "Accept",
                "text/html",
                "Accept-Language",
                "en");
    }

    private static void part(ByteArrayOutputStream form, String disposition, byte[] content) {
        form.writeBytes(("--b\r\nContent-Disposition: " + disposition + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}

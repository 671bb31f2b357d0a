package org.a4p.consultation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.testing.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A summary to take along, in each format the same. */
class SummaryFilesIT {

    private final SummaryScene scene = SummaryScene.open();
    private final Visitor facilitator = scene.facilitator();
    private final Visitor anybody = RunningService.shared().anybody();
    private final String api = scene.api();
    private final String page = scene.page();

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf"})
    void aVersionIsTakenAlongAsAFileOfTheSameBytes(String format) throws IOException {
        String source = scene.said("Yes.");
        publish("They agreed <at once>. [" + source + "]\nاتفقت الوفود. [" + source + "]");
        String file = api + "/versions/1/file?format=" + format + "&lang=fr";
        assertThat(open(page)).contains("/summary/versions/1/file?format=" + format + "&amp;lang=en");

        byte[] bytes = bytes(file);

        assertThat(bytes).isEqualTo(bytes(file));
        String hash =
                anybody.get(file).headers().firstValue("ETag").orElseThrow().replace("\"", "");
        assertThat(textOf(bytes, format))
                .contains("They agreed <at once>.", source, "Résumé", hash)
                .contains(format.equals("pdf") ? "" : "اتفقت الوفود.");
    }

    @Test
    void aVersionIsTakenAlongAsJsonAndOtherFormatsAreRefused() {
        publish("They agreed. [" + scene.said("Yes.") + "]");

        assertThat(Visitor.json(anybody.get(api + "/versions/1"))
                        .at("/sentences/0/text")
                        .asString())
                .isEqualTo("They agreed.");
        assertThat(anybody.get(api + "/versions/2").statusCode()).isEqualTo(404);
        assertThat(anybody.get(api + "/versions/1/file?format=odt").statusCode())
                .isEqualTo(422);
    }

    private byte[] bytes(String path) throws IOException {
        HttpResponse<InputStream> file = anybody.open(path);
        assertThat(file.statusCode()).isEqualTo(200);
        try (InputStream body = file.body()) {
            return body.readAllBytes();
        }
    }

    private static String textOf(byte[] file, String format) throws IOException {
        switch (format) {
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(file)) {
                    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                }
            }
            case "docx" -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
                    return words.getText();
                }
            }
            default -> {
                return new String(file, StandardCharsets.UTF_8)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">");
            }
        }
    }

    private String open(String path) {
        return anybody.get(path, "Accept-Language", "en", "Accept", "text/html").body();
    }

    private void publish(String draft) {
        facilitator.put(api + "/draft", Map.of("text", draft), "\"0\"");
        HttpResponse<String> published = facilitator.post(
                api + "/versions",
                Map.of(
                        "correctionsUntil",
                        Instant.now().plus(Duration.ofDays(1)).toString()),
                "\"1\"",
                "publish");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
    }
}

package org.a4p.consultation.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.a4p.consultation.attachment.AttachmentRefused;
import org.a4p.consultation.attachment.AttachmentType;
import org.a4p.consultation.attachment.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTests {

    private final ContentCheck check = new ContentCheck();

    @TempDir
    private Path folder;

    @Test
    void knowsEveryKindByItsContent() {
        assertThat(typeOf(Documents.pdf())).isEqualTo(AttachmentType.PDF);
        assertThat(typeOf(Documents.png())).isEqualTo(AttachmentType.PNG);
        assertThat(typeOf(Documents.jpeg())).isEqualTo(AttachmentType.JPEG);
        assertThat(typeOf(Documents.word())).isEqualTo(AttachmentType.DOCX);
        assertThat(typeOf(Documents.office(Documents.SHEET, Map.of()))).isEqualTo(AttachmentType.XLSX);
        assertThat(typeOf(Documents.office(Documents.SLIDES, Map.of()))).isEqualTo(AttachmentType.PPTX);
        assertThat(typeOf(openDocument(Documents.OPEN_TEXT, ""))).isEqualTo(AttachmentType.ODT);
        assertThat(typeOf(openDocument("application/vnd.oasis.opendocument.spreadsheet", "")))
                .isEqualTo(AttachmentType.ODS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Performance is measured.\n",
                "Date: 11 September 2018\n\nNote verbale\n",
                "الأداء يُقاس\n",
                "绩效\n",
                "country;troops\nURY;900\n",
                "a"
            })
    void takesTextInAnyLanguage(String text) {
        assertThat(typeOf(Documents.text(text))).isEqualTo(AttachmentType.TEXT);
        assertThat(typeOf(Documents.text(text), "Table.CSV")).isEqualTo(AttachmentType.CSV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16"})
    void takesTextInOlderEncodings(String charset) {
        assertThat(typeOf("évaluation à Genève\n".repeat(20).getBytes(Charset.forName(charset))))
                .isEqualTo(AttachmentType.TEXT);
    }

    @Test
    void aProgramIsOneWhateverItIsCalled() {
        assertThat(refusalOf(Documents.program(), "report.pdf")).isEqualTo("attachment-type-refused");
        assertThat(refusalOf(Documents.program(), "notes.txt")).isEqualTo("attachment-type-refused");
        assertThat(refusalOf(Documents.text("#!/bin/sh\nrm -rf /\n"), "notes.txt"))
                .isEqualTo("attachment-type-refused");
        assertThat(refusalOf(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0}, "list.csv"))
                .isEqualTo("attachment-type-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><script>alert(1)</script></body></html>",
                "<!DOCTYPE html><p>x",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "GIF89a.............",
                "{\\rtf1 hello}",
                "plain and then a \u0000 zero"
            })
    void refusesWhatBrowsersWouldRunAndWhatIsNoText(String content) {
        assertThat(refusalOf(Documents.text(content), "picture.png")).isEqualTo("attachment-type-refused");
    }

    @Test
    void textThatTurnsIntoSomethingElseFarBelowIsNoText() {
        byte[] content = Arrays.copyOf(Documents.text("Line\n".repeat(100_000)), 500_020);

        assertThat(refusalOf(content, "notes.txt")).isEqualTo("attachment-type-refused");
    }

    @Test
    void anArchiveThatIsNoDocumentIsRefused() {
        assertThat(refusalOf(Documents.zip(Map.of("a.txt", Documents.text("a"))), "a.docx"))
                .isEqualTo("attachment-type-refused");
        assertThat(refusalOf(Documents.zip(Map.of("META-INF/MANIFEST.MF", new byte[0])), "a.docx"))
                .isEqualTo("attachment-type-refused");
        assertThat(refusalOf(Documents.office("application/zip", Map.of()), "a.docx"))
                .isEqualTo("attachment-type-refused");
    }

    @Test
    void macrosAreRefused() {
        byte[] basic = Documents.text("Sub AutoOpen()");
        assertThat(refusalOf(Documents.office(Documents.WORD, Map.of("word/vbaProject.bin", basic)), "a.docx"))
                .isEqualTo("attachment-macros");
        assertThat(refusalOf(Documents.office("application/vnd.ms-word.document.macroEnabled", Map.of()), "a.docx"))
                .isEqualTo("attachment-macros");
        assertThat(refusalOf(
                        Documents.office(Documents.WORD, Map.of("word/media/image1.png", Documents.program())), "a"))
                .isEqualTo("attachment-macros");
        assertThat(refusalOf(Documents.office(Documents.WORD, Map.of("Basic/Standard/Module1.xml", basic)), "a"))
                .isEqualTo("attachment-macros");
    }

    @Test
    void aFileThatSwellsIsRefusedLongBeforeItIsUnpacked() {
        byte[] bomb = Documents.bomb(400);
        assertThat(bomb.length).isLessThan(1024 * 1024);

        assertThat(refusalOf(bomb, "table.xlsx")).isEqualTo("attachment-swelling");
    }

    @Test
    void manyEntriesAreRefused() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        IntStream.range(0, 5_001).forEach(number -> entries.put("word/part" + number + ".xml", new byte[0]));

        assertThat(refusalOf(Documents.office(Documents.WORD, entries), "a.docx"))
                .isEqualTo("attachment-swelling");
    }

    @Test
    void anArchiveInAnArchiveIsRefusedUnlessItIsATableInAText() {
        byte[] table = Documents.office(Documents.SHEET, Map.of());
        byte[] inner = Documents.zip(Map.of("inner.zip", Documents.zip(Map.of("a", new byte[10]))));

        assertThat(typeOf(Documents.office(Documents.WORD, Map.of("word/embeddings/table.xlsx", table))))
                .isEqualTo(AttachmentType.DOCX);
        assertThat(refusalOf(Documents.office(Documents.WORD, Map.of("word/media/x.zip", table)), "a.docx"))
                .isEqualTo("attachment-swelling");
        assertThat(refusalOf(Documents.office(Documents.WORD, Map.of("word/embeddings/x.xlsx", inner)), "a.docx"))
                .isEqualTo("attachment-swelling");
        assertThat(refusalOf(
                        Documents.office(Documents.WORD, Map.of("word/embeddings/x.xlsx", Documents.bomb(300))),
                        "a.docx"))
                .isEqualTo("attachment-swelling");
    }

    @Test
    void whatIsCutOffOrAlteredIsRefused() {
        byte[] whole = Documents.office(Documents.WORD, Map.of("word/styles.xml", noise(20_000)));
        assertThat(typeOf(whole)).isEqualTo(AttachmentType.DOCX);

        assertThat(refusalOf(Arrays.copyOf(whole, whole.length / 2), "a.docx")).isEqualTo("attachment-damaged");
        byte[] altered = whole.clone();
        altered[whole.length / 2] ^= 0x55;
        assertThat(refusalOf(altered, "a.docx")).isEqualTo("attachment-damaged");
    }

    @Test
    void whatIsEncryptedIsRefused() {
        assertThat(refusalOf(openDocument(Documents.OPEN_TEXT, "<manifest:encryption-data/>"), "a.odt"))
                .isEqualTo("attachment-damaged");
        byte[] locked = Documents.word();
        int central = new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        locked[central + 8] |= 1;
        assertThat(refusalOf(locked, "a.docx")).isEqualTo("attachment-damaged");
    }

    @Test
    void entitiesInADocumentsOwnDescriptionAreNotFollowed() {
        byte[] hostile = Documents.text("<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Types>&x;"
                + "<Override ContentType=\"" + Documents.WORD + ".main+xml\"/></Types>");

        assertThat(refusalOf(Documents.zip(Map.of("[Content_Types].xml", hostile)), "a.docx"))
                .isEqualTo("attachment-damaged");
    }

    private byte[] openDocument(String type, String more) {
        return Documents.openDocument(
                type,
                ("<manifest:manifest xmlns:manifest=\"urn:m\"><manifest:file-entry/>" + more + "</manifest:manifest>"));
    }

    private AttachmentType typeOf(byte[] content) {
        return typeOf(content, "name");
    }

    private AttachmentType typeOf(byte[] content, String name) {
        try {
            return check.typeOf(Files.write(folder.resolve("file"), content), name);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String refusalOf(byte[] content, String name) {
        AttachmentRefused[] refusal = new AttachmentRefused[1];
        assertThatExceptionOfType(AttachmentRefused.class)
                .isThrownBy(() -> typeOf(content, name))
                .satisfies(refused -> refusal[0] = refused);
        return refusal[0].slug();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }
}

package org.a4p.consultation.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentNameTests {

    private static final String[] PIECES = {
        "..",
        "/",
        "\\",
        "\u202E",
        "\u2066",
        "\u0000",
        "\r\n",
        "\"",
        ";",
        "%2e",
        "con",
        "AUX",
        ".",
        " ",
        ".pdf",
        ".PDF",
        "é",
        "e\u0301",
        "مذكرة",
        "文件",
        "👩🏽‍✈️",
        "\uD800",
        "\uFFFD",
        "\u200B",
        "\u2028",
        "report",
        "<b>",
        "x".repeat(90)
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report.pdf|report.pdf",
                "Report final.PDF|Report final.pdf",
                "../../etc/passwd|passwd.pdf",
                "..\\..\\windows\\system32\\cmd.exe|cmd.exe.pdf",
                "C:\\Users\\me\\note.pdf|note.pdf",
                "مذكرة شفوية.pdf|مذكرة شفوية.pdf",
                "关于绩效的说明.pdf|关于绩效的说明.pdf",
                "a<b>&c\"d'.pdf|a-b-&c-d'.pdf",
                ".htaccess|htaccess.pdf",
                "'  spaces   and.dots. .pdf'|spaces and.dots.pdf",
                "CON|_CON.pdf",
                "nul.tar.pdf|_nul.tar.pdf",
                "com1.pdf|_com1.pdf",
                "console.pdf|console.pdf",
                "''|file.pdf",
                "...|file.pdf",
                ".pdf|file.pdf",
                "/|file.pdf"
            })
    void becomesSafeToSave(String given, String clean) {
        assertThat(AttachmentName.clean(given, AttachmentType.PDF)).isEqualTo(clean);
    }

    @Test
    void cannotTurnItsEndingAround() {
        assertThat(AttachmentName.clean("annex\u202Efdp.exe", AttachmentType.PDF))
                .isEqualTo("annexfdp.exe.pdf");
    }

    @Test
    void cannotBreakAHeaderOrALine() {
        assertThat(AttachmentName.clean("a\r\nSet-Cookie: b\u0000\u0007\u2028c", AttachmentType.CSV))
                .isEqualTo("a Set-Cookie- b c.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "文", "👩"})
    void fitsOnAnyDiskHoweverLongItWas(String character) {
        String clean = AttachmentName.clean(character.repeat(1_000) + ".pdf", AttachmentType.PDF);

        assertThat(clean.getBytes(StandardCharsets.UTF_8).length).isBetween(190, 255);
        assertThat(clean).startsWith(character).endsWith(".pdf").doesNotContain("?");
    }

    @Test
    void endsAsTheContentSays() {
        assertThat(AttachmentName.clean("photo.jpeg", AttachmentType.JPEG)).isEqualTo("photo.jpg");
        assertThat(AttachmentName.clean("photo.png", AttachmentType.JPEG)).isEqualTo("photo.png.jpg");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 55, 2018})
    void aCleanNameStaysAsItIs(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder given = new StringBuilder();
            random.ints(random.nextInt(8), 0, PIECES.length).forEach(piece -> given.append(PIECES[piece]));

            String clean = AttachmentName.clean(given.toString(), AttachmentType.PDF);

            assertThat(AttachmentName.clean(clean, AttachmentType.PDF))
                    .as("seed %d, given %s", seed, given)
                    .isEqualTo(clean);
            assertThat(clean)
                    .matches("[^/\\\\\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\"<>:|?*%;]+\\.pdf")
                    .doesNotStartWith(".");
        }
    }
}

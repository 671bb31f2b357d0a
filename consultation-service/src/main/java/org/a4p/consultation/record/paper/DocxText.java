package org.a4p.consultation.record.paper;

import java.io.OutputStream;
import java.util.List;
import org.a4p.pages.language.Language;

/**
 * Writes the text of a Word document paragraph by paragraph as it comes, each running the way its own words run. Streamed,
 * because a tree of thousands of paragraphs would take more time and memory than a reader waits for.
 */
final class DocxText {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String QUIET = "4D5B69";

    private final Markup xml;
    private final Direction page;

    DocxText(OutputStream out, Language language) {
        this.xml = new Markup(out);
        this.page = "rtl".equals(language.direction()) ? Direction.RTL : Direction.LTR;
        xml.open("w:document", "xmlns:w", NAMESPACE).open("w:body");
    }

    /** @param level 0 for the title, 1 and 2 for what Word shows in its outline */
    void heading(String text, int level) {
        begin(page, true, level == 0 ? 0 : 240, level);
        run(text, page, new Look(true, "", 36 - 6 * level, false));
        xml.close();
    }

    void line(String text) {
        begin(page, false, 60, -1);
        run(text, page, Look.PLAIN);
        xml.close();
    }

    void quiet(String text) {
        begin(Direction.of(text), true, 60, -1);
        run(text, Direction.of(text), Look.QUIET_SMALL);
        xml.close();
    }

    void code(String text) {
        begin(Direction.LTR, false, 0, -1);
        run(text, Direction.LTR, new Look(false, "", 16, false));
        xml.close();
    }

    void cited(String citation, String about, List<Integer> notes) {
        begin(page, true, 160, -1);
        run(citation, Direction.LTR, new Look(true, "", 0, false));
        run(" " + about, page, Look.QUIET_SMALL);
        for (int note : notes) {
            run(" " + note, Direction.LTR, new Look(false, "", 0, true));
        }
        xml.close();
    }

    /** Words as typed, with their line ends. */
    void words(String text) {
        Direction direction = Direction.of(text);
        begin(direction, false, 60, -1);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.open("w:r").empty("w:br").close();
            }
            run(lines[i], direction, Look.PLAIN);
        }
        xml.close();
    }

    void end() {
        xml.open("w:sectPr").open("w:pgSz", "w:w", "11906", "w:h", "16838").close();
        xml.open("w:pgMar", "w:top", "1134", "w:right", "1134", "w:bottom", "1134", "w:left", "1134")
                .close();
        if (page == Direction.RTL) {
            xml.empty("w:bidi");
        }
        xml.end();
    }

    private void begin(Direction direction, boolean keepsWithNext, int before, int outline) {
        xml.open("w:p").open("w:pPr");
        if (keepsWithNext) {
            xml.empty("w:keepNext");
        }
        if (direction == Direction.RTL) {
            xml.empty("w:bidi");
        }
        xml.empty("w:spacing", "w:before", Integer.toString(before));
        if (outline >= 0) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(outline));
        }
        xml.close();
    }

    private void run(String text, Direction direction, Look look) {
        xml.open("w:r").open("w:rPr");
        look.write(xml);
        if (direction == Direction.RTL) {
            xml.empty("w:rtl");
        }
        xml.close();
        xml.open("w:t", "xml:space", "preserve").text(text).close();
        xml.close();
    }

    /**
     * How a run of words looks; each property also for scripts that run from right to left.
     *
     * @param colour as hexadecimal digits, or empty
     * @param size in half points, or 0
     */
    private record Look(boolean bold, String colour, int size, boolean raised) {

        static final Look PLAIN = new Look(false, "", 0, false);
        static final Look QUIET_SMALL = new Look(false, QUIET, 18, false);

        void write(Markup xml) {
            if (bold) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (!colour.isEmpty()) {
                xml.empty("w:color", "w:val", colour);
            }
            if (size > 0) {
                xml.empty("w:sz", "w:val", Integer.toString(size));
                xml.empty("w:szCs", "w:val", Integer.toString(size));
            }
            if (raised) {
                xml.empty("w:vertAlign", "w:val", "superscript");
            }
        }
    }
}

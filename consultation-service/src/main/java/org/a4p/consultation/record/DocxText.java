package org.a4p.consultation.record;

import java.math.BigInteger;
import java.util.List;
import org.a4p.pages.language.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Paragraphs of a Word document, each running the way its own words run. */
final class DocxText {

    private static final String QUIET = "4D5B69";

    private final XWPFDocument document;
    private final Direction page;

    DocxText(XWPFDocument document, Language language) {
        this.document = document;
        this.page = "rtl".equals(language.direction()) ? Direction.RTL : Direction.LTR;
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Calibri");
        fonts.setHAnsi("Calibri");
        fonts.setCs("Arial");
        fonts.setEastAsia("SimSun");
        document.createStyles().setDefaultFonts(fonts);
    }

    /** @param level 0 for the title, 1 and 2 for what Word shows in its outline */
    void heading(String text, int level) {
        XWPFParagraph paragraph = paragraph(page, level == 0 ? 0 : 240);
        paragraph.setKeepNext(true);
        properties(paragraph).addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        XWPFRun run = run(paragraph, text, page);
        run.setBold(true);
        run.setFontSize(18 - 3 * level);
    }

    void line(String text) {
        run(paragraph(page, 60), text, page);
    }

    void quiet(String text) {
        Direction direction = Direction.of(text);
        XWPFParagraph paragraph = paragraph(direction, 60);
        paragraph.setKeepNext(true);
        XWPFRun run = run(paragraph, text, direction);
        run.setColor(QUIET);
        run.setFontSize(9);
    }

    void code(String text) {
        XWPFRun run = run(paragraph(Direction.LTR, 0), text, Direction.LTR);
        run.setFontSize(8);
    }

    void cited(String citation, String about, List<Integer> notes) {
        XWPFParagraph paragraph = paragraph(page, 160);
        paragraph.setKeepNext(true);
        run(paragraph, citation, Direction.LTR).setBold(true);
        XWPFRun rest = run(paragraph, " " + about, page);
        rest.setColor(QUIET);
        rest.setFontSize(9);
        for (int note : notes) {
            run(paragraph, " " + note, Direction.LTR).setVerticalAlignment("superscript");
        }
    }

    /** Words as typed, with their line ends. */
    void words(String text) {
        Direction direction = Direction.of(text);
        XWPFParagraph paragraph = paragraph(direction, 60);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFRun run = run(paragraph, lines[i], direction);
            if (i < lines.length - 1) {
                run.addBreak();
            }
        }
    }

    private XWPFParagraph paragraph(Direction direction, int before) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(before);
        if (direction == Direction.RTL) {
            properties(paragraph).addNewBidi();
        }
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, Direction direction) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        if (direction == Direction.RTL) {
            CTRPr properties = run.getCTR().isSetRPr()
                    ? run.getCTR().getRPr()
                    : run.getCTR().addNewRPr();
            properties.addNewRtl();
        }
        return run;
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}

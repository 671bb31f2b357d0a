package org.a4p.consultation.record.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.record.Archive;
import org.a4p.consultation.record.CitationLine;
import org.a4p.consultation.record.Compilation;
import org.a4p.consultation.record.Compilation.Entry;
import org.a4p.consultation.record.Compilation.Paragraph;
import org.a4p.consultation.record.Compilation.Voice;
import org.a4p.consultation.record.HashedCompilation;
import org.a4p.consultation.record.Terms;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A compilation as a Word document, with an outline of paragraphs and delegations to move about in. */
public final class DocxFile {

    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    /** Fonts that Word and LibreOffice have or know a stand-in for, in each script. */
    private static final String FONTS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="SimSun" w:cs="Arial"/>\
        </w:rPr></w:rPrDefault></w:docDefaults></w:styles>
        """;

    private final HashedCompilation sealed;
    private final Compilation compilation;
    private final Terms terms;
    private final DocxText text;

    private DocxFile(HashedCompilation sealed, Terms terms, OutputStream body) {
        this.sealed = sealed;
        this.compilation = sealed.compilation();
        this.terms = terms;
        this.text = new DocxText(body, terms.language());
    }

    public static void write(HashedCompilation sealed, Terms terms, OutputStream out) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new DocxFile(sealed, terms, body).body();
        pack(body.toByteArray(), sealed.label(terms), out);
    }

    static void pack(byte[] body, Label label, OutputStream out) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles(); // a place for ours
            describe(document.getProperties(), label);
            document.write(dated);
        }
        Archive.undated(dated.toByteArray(), Map.of(BODY, body, STYLES, FONTS.getBytes(StandardCharsets.UTF_8)), out);
    }

    private static void describe(POIXMLProperties properties, Label label) {
        PackagePropertiesPart about = properties.getCoreProperties().getUnderlyingProperties();
        Optional<Date> asOf = Optional.of(Date.from(label.at()));
        about.setCreatedProperty(asOf);
        about.setModifiedProperty(asOf);
        about.setTitleProperty(label.title());
        about.setSubjectProperty("SHA-256 " + label.hash());
        about.setLanguageProperty(label.language().code());
    }

    private void body() {
        text.quiet(compilation.theme());
        text.heading(terms.text("record.file-title", compilation.title()), 0);
        text.line(terms.text("record.as-of", terms.moment(compilation.asOf())));
        text.line(terms.text("record.entries", compilation.entries()));
        if (compilation.illustrative()) {
            text.quiet(terms.text("consultation.illustrative"));
        }
        text.quiet(terms.text("record.hash"));
        text.code(sealed.hash());
        compilation.paragraphs().forEach(this::paragraph);
        footnotes();
        text.end();
    }

    private void paragraph(Paragraph paragraph) {
        text.heading(paragraph.heading(), 1);
        paragraph.voices().forEach(this::voice);
    }

    private void voice(Voice voice) {
        text.heading(voice.name(), 2);
        voice.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        text.cited(entry.citation(), CitationLine.line(entry, terms), entry.notes());
        text.quiet(entry.thread());
        text.words(entry.text());
        if (entry.oldWording() != null) {
            text.quiet(terms.text("record.old-wording"));
            text.words(entry.oldWording());
        }
        if (entry.newWording() != null) {
            text.quiet(terms.text("record.new-wording"));
            text.words(entry.newWording());
        }
    }

    private void footnotes() {
        if (!compilation.footnotes().isEmpty()) {
            text.heading(terms.text("record.footnotes"), 1);
            for (int number = 1; number <= compilation.footnotes().size(); number++) {
                text.line(number + ". " + compilation.footnotes().get(number - 1));
            }
        }
    }
}

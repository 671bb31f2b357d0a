package org.a4p.consultation.record.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.a4p.consultation.record.HashedCompilation;
import org.a4p.consultation.record.Terms;
import org.a4p.pages.language.Language;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A compilation as PDF: its HTML on paper. The fonts are the service's own and go into the file, so that every script
 * shows on every machine and in the same bytes; date and id are taken from the content.
 */
public final class PdfFile {

    private PdfFile() {}

    public static void write(HashedCompilation sealed, Terms terms, OutputStream out) throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        HtmlFile.write(sealed, terms, Style.onPaper(sealed.hash()), html);
        print(html, sealed.label(terms), out);
    }

    static void print(ByteArrayOutputStream html, Label label, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer =
                        builder(document, html, label.language()).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            describe(document, label);
            document.save(out);
        }
    }

    private static PdfRendererBuilder builder(PDDocument document, ByteArrayOutputStream html, Language language)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection("rtl".equals(language.direction()) ? TextDirection.RTL : TextDirection.LTR)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(html.toString(StandardCharsets.UTF_8), null);
        for (Font font : Font.values()) {
            builder.useFont(new PDFontSupplier(font.in(document)), font.family, font.weight, FontStyle.NORMAL, true);
        }
        return builder;
    }

    private static void describe(PDDocument document, Label label) {
        GregorianCalendar asOf = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        asOf.setTime(Date.from(label.at()));
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(label.title());
        about.setSubject("SHA-256 " + label.hash());
        about.setCreationDate(asOf);
        about.setModificationDate(asOf);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(label.language().code());
        document.setDocumentId(label.number());
    }

    /** The fonts that the service carries; see {@code fonts/README.md} for their licences. */
    private enum Font {
        LETTERS("Noto Sans", 400, "NotoSans-Regular.ttf"),
        LETTERS_BOLD("Noto Sans", 700, "NotoSans-Bold.ttf"),
        ARABIC("Noto Sans Arabic", 400, "NotoSansArabic-Regular.ttf"),
        ARABIC_BOLD("Noto Sans Arabic", 700, "NotoSansArabic-Bold.ttf"),
        HAN("Droid Sans Fallback", 400, "DroidSansFallbackFull.ttf");

        private final String family;
        private final int weight;
        private final String file;

        Font(String family, int weight, String file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }

        /** Without ligatures: PDFBox looks for them anew in every run of letters, which took nineteen twentieths of the time. */
        PDFont in(PDDocument document) throws IOException {
            try (InputStream stream = PdfFile.class.getResourceAsStream("/fonts/" + file)) {
                if (stream == null) {
                    throw new IllegalStateException("the service carries no font fonts/" + file);
                }
                TrueTypeFont letters = new TTFParser().parseEmbedded(stream);
                letters.setEnableGsub(false);
                document.registerTrueTypeFontForClosing(letters);
                return PDType0Font.load(document, letters, true);
            }
        }
    }
}

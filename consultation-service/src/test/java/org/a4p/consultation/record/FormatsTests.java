package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.a4p.consultation.record.paper.Direction;
import org.a4p.pages.language.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format, read back with a reader of its own, tells the same of the same contributions in the same order. */
class FormatsTests {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private final Facts facts = RecordFixture.lively();

    @ParameterizedTest
    @EnumSource(Language.class)
    void jsonTellsTheSame(Language language) {
        JsonNode file = JsonMapper.shared().readTree(write(Format.JSON, language));
        List<Facet> told = new ArrayList<>();
        for (JsonNode paragraph : file.at("/compilation/paragraphs")) {
            for (JsonNode voice : paragraph.get("voices")) {
                for (JsonNode entry : voice.get("entries")) {
                    List<String> parts =
                            Facet.parts(text(entry, "text"), text(entry, "oldWording"), text(entry, "newWording"));
                    told.add(new Facet(text(entry, "citation"), text(voice, "name"), parts));
                }
            }
        }
        assertThat(told).isEqualTo(expected(language));
        assertThat(text(file, "sha256")).isEqualTo(hash(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void csvTellsTheSame(Language language) throws IOException {
        String file = new String(write(Format.CSV, language), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFtheme,").contains("\r\n");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.substring(1)))
                .getRecords();

        assertThat(rows)
                .extracting(row -> new Facet(row.get("citation"), row.get("delegation_name"), parts(row)))
                .isEqualTo(expected(language));
        assertThat(rows).allMatch(row -> row.get("sha256").equals(hash(language)));
        assertThat(rows)
                .filteredOn(row -> row.get("text").contains("HYPERLINK"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("text")).startsWith("'="));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void htmlTellsTheSame(Language language) throws Exception {
        String file = new String(write(Format.HTML, language), StandardCharsets.UTF_8);
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(file)));
        List<Facet> told = new ArrayList<>();
        String name = "";
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            name = element.getTagName().equals("h3") ? element.getTextContent() : name;
            if (element.getTagName().equals("article")) {
                told.add(new Facet(citation(element), name, parts(element)));
            }
        }
        assertThat(told).isEqualTo(expected(language));
        assertThat(file).contains(hash(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordTellsTheSame(Language language) throws IOException {
        String text;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write(Format.DOCX, language)))) {
            text = document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
        tellsInOrder(text, language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pdfTellsTheSame(Language language) throws IOException {
        String text;
        try (PDDocument document = Loader.loadPDF(write(Format.PDF, language))) {
            text = new PDFTextStripper().getText(document);
        }
        assertThat(text).as("a sign for which no font was found").doesNotContain("#HYPERLINK", "\uFFFD");
        tellsInOrder(text, language);
    }

    /** The texts of all facets, one after the other. */
    private void tellsInOrder(String text, Language language) {
        String bare = Facet.bare(text);
        int at = 0;
        for (Facet facet : expected(language)) {
            at = after(bare, facet.citation(), at);
            for (String part : facet.parts()) {
                at = after(bare, part, at);
            }
        }
        assertThat(bare).contains(hash(language));
        expected(language).forEach(facet -> assertThat(bare).contains(Facet.bare(facet.delegation())));
    }

    /** A reader of PDF puts figures between Arabic words elsewhere; there each run of letters has to be found. */
    private static int after(String text, String part, int from) {
        if (Direction.of(part) == Direction.RTL) {
            LETTERS.matcher(part)
                    .results()
                    .forEach(run -> assertThat(text.indexOf(run.group(), from))
                            .as("'%s' after %d in %s", run.group(), from, text)
                            .isNotNegative());
            return from;
        }
        int found = text.indexOf(part, from);
        assertThat(found).as("'%s' after %d in %s", part, from, text).isNotNegative();
        return found + part.length();
    }

    private byte[] write(Format format, Language language) {
        return RecordFixture.file(format, facts, RecordFixture.day(15), language);
    }

    private List<Facet> expected(Language language) {
        List<Facet> facets = Facet.of(sealed(language).compilation());
        assertThat(facets).hasSize(11);
        return facets;
    }

    private String hash(Language language) {
        return sealed(language).hash();
    }

    private HashedCompilation sealed(Language language) {
        return HashedCompilation.of(Compiling.compile(facts, RecordFixture.day(15), RecordFixture.terms(language)));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value.isNull() ? "" : value.asString();
    }

    private static List<String> parts(CSVRecord row) {
        String text = row.get("text");
        return Facet.parts(
                text.startsWith("'=") ? text.substring(1) : text,
                row.get("current_wording"),
                row.get("proposed_wording"));
    }

    private static String citation(Element article) {
        return article.getElementsByTagName("bdi").item(0).getTextContent();
    }

    private static List<String> parts(Element article) {
        List<String> parts = new ArrayList<>();
        NodeList texts = article.getElementsByTagName("div");
        for (int i = 0; i < texts.getLength(); i++) {
            parts.addAll(Facet.parts(texts.item(i).getTextContent()));
        }
        return parts;
    }
}

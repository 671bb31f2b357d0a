package org.a4p.consultation.record.paper;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.a4p.consultation.record.Compilation;
import org.a4p.consultation.record.Compilation.Entry;
import org.a4p.consultation.record.Compilation.Paragraph;
import org.a4p.consultation.record.Compilation.Voice;
import org.a4p.consultation.record.HashedCompilation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A compilation as a table by RFC 4180, one row a contribution. It begins with a byte order mark, by which spreadsheets know
 * UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe: nobody's words shall reckon in
 * somebody else's sheet.
 */
public final class CsvFile {

    static final List<String> COLUMNS = List.of(
            "theme",
            "paragraph",
            "delegation",
            "delegation_name",
            "citation",
            "thread",
            "type",
            "published",
            "capacity",
            "made_on",
            "edition",
            "language",
            "text",
            "current_wording",
            "proposed_wording",
            "withdrawn",
            "footnotes",
            "as_of",
            "sha256");

    private static final String FORMULA = "=+-@\t\r";

    private final HashedCompilation sealed;
    private final CSVPrinter table;

    private CsvFile(HashedCompilation sealed, CSVPrinter table) {
        this.sealed = sealed;
        this.table = table;
    }

    public static void write(HashedCompilation sealed, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
        table.printRecord(COLUMNS);
        new CsvFile(sealed, table).rows();
        table.flush();
    }

    private void rows() throws IOException {
        for (Paragraph paragraph : sealed.compilation().paragraphs()) {
            for (Voice voice : paragraph.voices()) {
                for (Entry entry : voice.entries()) {
                    row(paragraph, voice, entry);
                }
            }
        }
    }

    private void row(Paragraph paragraph, Voice voice, Entry entry) throws IOException {
        Compilation compilation = sealed.compilation();
        print(
                compilation.theme(),
                paragraph.heading(),
                voice.delegation(),
                voice.name(),
                entry.citation(),
                entry.thread(),
                entry.type(),
                entry.publishedAt().toString(),
                entry.capacity(),
                entry.anchor(),
                Integer.toString(entry.edition()),
                entry.textLanguage(),
                entry.text(),
                entry.oldWording(),
                entry.newWording(),
                Boolean.toString(entry.withdrawn()),
                notes(entry),
                compilation.asOf().toString(),
                sealed.hash());
    }

    private String notes(Entry entry) {
        return entry.notes().stream()
                .map(note -> sealed.compilation().footnotes().get(note - 1))
                .collect(joining("\n"));
    }

    private void print(@Nullable String... cells) throws IOException {
        table.printRecord(Arrays.stream(cells).map(CsvFile::harmless).toList());
    }

    public static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}

package org.a4p.consultation.record.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A small table as a file for spreadsheets, under the rules of {@link CsvFile}: UTF-8 is told, and no cell reckons. */
public final class Spreadsheet {

    private Spreadsheet() {}

    /**
     * The file.
     *
     * @param lines the header first
     */
    public static byte[] of(List<List<String>> lines) {
        StringBuilder file = new StringBuilder("\uFEFF");
        try (CSVPrinter table = new CSVPrinter(file, CSVFormat.RFC4180)) {
            for (List<String> line : lines) {
                table.printRecord(line.stream().map(CsvFile::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}

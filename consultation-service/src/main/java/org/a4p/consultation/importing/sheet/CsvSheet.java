package org.a4p.consultation.importing.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.importing.ImportRefused;
import org.a4p.consultation.importing.Kind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated values (RFC 4180) with a header line, whatever their line ends. */
final class CsvSheet {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrim(false)
            .get();

    private final Kind kind;
    private final List<Row> rows = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private List<String> header = List.of();

    CsvSheet(Kind kind) {
        this.kind = kind;
    }

    Sheet read(String content) {
        try (CSVParser parser = CSVParser.parse(content, FORMAT)) {
            int from = 1;
            for (CSVRecord line : parser) {
                if (!isBlank(line)) {
                    add(line, from);
                }
                if (rows.size() > Sheets.MOST_LINES || (header.isEmpty() && !problems.isEmpty())) {
                    break;
                }
                from = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (UncheckedIOException | IOException | IllegalStateException broken) {
            problems.add(new LineProblem(lineAfterLast(), "", ImportRefused.notCsv()));
        }
        return checked();
    }

    private Sheet checked() {
        if (rows.size() > Sheets.MOST_LINES) {
            return Sheet.unreadable(
                    new LineProblem(rows.getLast().line(), "", ImportRefused.tooLong(Sheets.MOST_LINES)));
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(new LineProblem(1, "", ImportRefused.empty()));
        }
        return new Sheet(rows, problems);
    }

    private void add(CSVRecord line, int from) {
        if (header.isEmpty()) {
            header(line.toList().stream().map(String::strip).toList());
        } else if (line.size() != header.size()) {
            problems.add(new LineProblem(from, "", ImportRefused.wrongCells(line.size(), header.size())));
        } else {
            Map<String, String> cells = new HashMap<>();
            for (int column = 0; column < header.size(); column++) {
                cells.put(header.get(column), line.get(column));
            }
            rows.add(new Row(from, cells));
        }
    }

    private void header(List<String> names) {
        List<LineProblem> faults = Columns.faults(kind, names, 1);
        problems.addAll(faults);
        header = faults.isEmpty() ? names : List.of();
    }

    /** The parser would leave empty lines out, and out of its count. */
    private static boolean isBlank(CSVRecord line) {
        return line.size() == 1 && line.get(0).isBlank();
    }

    private int lineAfterLast() {
        return rows.isEmpty() ? 1 : rows.getLast().line() + 1;
    }
}

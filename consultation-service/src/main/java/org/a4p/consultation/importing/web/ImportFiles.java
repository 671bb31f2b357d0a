package org.a4p.consultation.importing.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.a4p.consultation.importing.Kind;
import org.a4p.consultation.importing.Report;
import org.a4p.consultation.record.paper.Spreadsheet;
import org.a4p.pages.problem.Problems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The files that an importer may take home: one of each kind to begin with, and all the problems of one. */
@Component
class ImportFiles {

    private final Problems problems;
    private final MessageSource messages;

    ImportFiles(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    /** One line a problem, with a header in the reader's language. */
    byte[] problems(Report report, Locale language) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of("import.line", "import.column", "import.problem")
                .map(key -> messages.getMessage(key, null, language))
                .toList());
        for (Report.Told told : report.told(problems, language)) {
            lines.add(List.of(Integer.toString(told.line()), told.column(), told.sentence()));
        }
        return Spreadsheet.of(lines);
    }

    byte[] sample(Kind kind) {
        try (InputStream file = new ClassPathResource("importing/" + kind.slug() + ".csv").getInputStream();
                CSVParser lines = CSVFormat.RFC4180.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return Spreadsheet.of(lines.stream().map(CSVRecord::toList).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

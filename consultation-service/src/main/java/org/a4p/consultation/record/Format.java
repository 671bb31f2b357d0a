package org.a4p.consultation.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.record.paper.CsvFile;
import org.a4p.consultation.record.paper.DocxFile;
import org.a4p.consultation.record.paper.HtmlFile;
import org.a4p.consultation.record.paper.JsonFile;
import org.a4p.consultation.record.paper.PdfFile;
import org.a4p.consultation.record.paper.Style;

/** A kind of file that a compilation can be had as; all say the same. */
public enum Format {
    HTML("text/html;charset=utf-8") {
        @Override
        void write(HashedCompilation sealed, Terms terms, OutputStream out) {
            HtmlFile.write(sealed, terms, Style.onScreen(), out);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        void write(HashedCompilation sealed, Terms terms, OutputStream out) throws IOException {
            DocxFile.write(sealed, terms, out);
        }
    },
    PDF("application/pdf") {
        @Override
        void write(HashedCompilation sealed, Terms terms, OutputStream out) throws IOException {
            PdfFile.write(sealed, terms, out);
        }
    },
    CSV("text/csv;charset=utf-8") {
        @Override
        void write(HashedCompilation sealed, Terms terms, OutputStream out) throws IOException {
            CsvFile.write(sealed, out);
        }
    },
    JSON("application/json") {
        @Override
        void write(HashedCompilation sealed, Terms terms, OutputStream out) throws IOException {
            JsonFile.write(sealed, out);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract void write(HashedCompilation sealed, Terms terms, OutputStream out) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    /** As addresses and file names write it. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> read(String text) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<Format> all() {
        return List.of(values());
    }
}

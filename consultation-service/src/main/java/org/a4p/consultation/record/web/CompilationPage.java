package org.a4p.consultation.record.web;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.record.CitationLine;
import org.a4p.consultation.record.Compilation;
import org.a4p.consultation.record.Compilation.Entry;
import org.a4p.consultation.record.Format;
import org.a4p.consultation.record.HashedCompilation;
import org.a4p.consultation.record.Terms;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Model of the page of a compilation.
 *
 * @param asOf as typed
 * @param problems why there is none of that day
 * @param shown null if there is none
 */
record CompilationPage(
        List<Crumb> breadcrumb,
        Consultation consultation,
        String asOf,
        List<String> problems,
        @Nullable Shown shown) implements Page {

    /** Beyond this many contributions the page lists what the compilation holds, and the words are in the files. */
    private static final int READABLE = 400;

    /** What the page shows of a compilation. */
    record Shown(HashedCompilation sealed, Terms terms) {

        public Compilation compilation() {
            return sealed.compilation();
        }

        public String hash() {
            return sealed.hash();
        }

        public boolean isReadable() {
            return compilation().entries() <= READABLE;
        }

        public String moment(Instant at) {
            return terms.moment(at);
        }

        public String about(Entry entry) {
            return CitationLine.line(entry, terms);
        }

        public List<Download> downloads() {
            return Format.all().stream()
                    .map(format -> new Download(
                            format.name(),
                            "/api/consultations/%s/compilation?asOf=%s&format=%s&lang=%s"
                                    .formatted(
                                            compilation().consultation(),
                                            compilation().asOf(),
                                            format.extension(),
                                            compilation().language())))
                    .toList();
        }
    }

    /** One of the five files. */
    record Download(String name, String href) {}
}

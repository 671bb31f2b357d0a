package org.a4p.consultation.record.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.a4p.consultation.record.CompilationRefused;
import org.a4p.consultation.record.ConcurrencyLimit;
import org.a4p.consultation.record.Format;
import org.a4p.consultation.record.HashedCompilation;
import org.a4p.consultation.record.RecordSettings;
import org.a4p.consultation.record.Terms;
import org.a4p.consultation.record.paper.Paper.Line;
import org.a4p.delegations.Delegations;
import org.a4p.pages.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the files of short texts as those of compilations are made: the same text gives the same bytes, and prints its hash. */
@Component
public class PaperFiles {

    private final MessageSource messages;
    private final Delegations delegations;
    private final ConcurrencyLimit turns;

    PaperFiles(MessageSource messages, Delegations delegations, RecordSettings settings) {
        this.messages = messages;
        this.delegations = delegations;
        this.turns = new ConcurrencyLimit(settings.atOnce(), settings.patience());
    }

    /** A moment as all files of the service write it, whatever the machine's own data say. */
    public String moment(Instant at, Language language) {
        return new Terms(language, messages, delegations).moment(at);
    }

    /** SHA-256 of the text as JSON, the names of each object's members in alphabetical order. */
    public String hash(Paper paper) {
        return HashedCompilation.sha256(HashedCompilation.json(paper));
    }

    public byte[] file(Paper paper, Kind kind) {
        Label label = new Label(
                paper.title(),
                hash(paper),
                paper.at(),
                Language.withCode(paper.language()).orElse(Language.ENGLISH));
        return turns.inTurn(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                write(paper, kind, label, out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return out.toByteArray();
        });
    }

    private void write(Paper paper, Kind kind, Label label, OutputStream out) throws IOException {
        switch (kind) {
            case HTML -> html(paper, label, Style.onScreen(), out);
            case DOCX -> DocxFile.pack(docx(paper, label), label, out);
            case PDF -> {
                ByteArrayOutputStream html = new ByteArrayOutputStream();
                html(paper, label, Style.onPaper(label.hash()), html);
                PdfFile.print(html, label, out);
            }
        }
    }

    private void html(Paper paper, Label label, String style, OutputStream out) {
        Markup markup = new Markup(out);
        markup.doctype();
        markup.open("html", "lang", paper.language(), "dir", label.language().direction());
        markup.open("head").empty("meta", "charset", "utf-8");
        markup.line("title", paper.title()).line("style", style).close();
        markup.open("body").open("header").line("h1", paper.title());
        paper.above().forEach(line -> markup.line("p", line, "class", "meta"));
        markup.open("p", "class", "meta").text(hashLabel(label)).text(" ");
        markup.line("span", label.hash(), "class", "hash", "dir", "ltr").close();
        markup.close().open("ol");
        for (Line line : paper.lines()) {
            markup.open("li");
            markup.line(
                    "div",
                    line.text(),
                    "class",
                    "words",
                    "dir",
                    Direction.of(line.text()).attribute());
            markup.line("p", String.join("; ", line.citations()), "class", "meta", "dir", "ltr");
            markup.close();
        }
        markup.end();
    }

    private byte[] docx(Paper paper, Label label) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DocxText text = new DocxText(body, label.language());
        text.heading(paper.title(), 0);
        paper.above().forEach(text::line);
        text.quiet(hashLabel(label));
        text.code(label.hash());
        for (int number = 1; number <= paper.lines().size(); number++) {
            Line line = paper.lines().get(number - 1);
            text.words(number + ". " + line.text());
            text.code(String.join("; ", line.citations()));
        }
        text.end();
        return body.toByteArray();
    }

    private String hashLabel(Label label) {
        return messages.getMessage("record.hash", null, label.language().locale());
    }

    /** What a text can be had as. */
    public enum Kind {
        HTML(Format.HTML),
        DOCX(Format.DOCX),
        PDF(Format.PDF);

        private final Format format;

        Kind(Format format) {
            this.format = format;
        }

        public String mediaType() {
            return format.mediaType();
        }

        /** As addresses and file names write it. */
        public String extension() {
            return format.extension();
        }

        /**
         * The one that was asked for.
         *
         * @throws CompilationRefused if there is none of this name
         */
        public static Kind read(String text) {
            Optional<Format> wanted = Format.read(text);
            return Arrays.stream(values())
                    .filter(kind -> wanted.filter(kind.format::equals).isPresent())
                    .findFirst()
                    .orElseThrow(CompilationRefused::unknownFormat);
        }
    }
}

package org.a4p.consultation.record.paper;

import java.io.OutputStream;
import org.a4p.consultation.record.CitationLine;
import org.a4p.consultation.record.Compilation;
import org.a4p.consultation.record.Compilation.Entry;
import org.a4p.consultation.record.Compilation.Paragraph;
import org.a4p.consultation.record.Compilation.Voice;
import org.a4p.consultation.record.HashedCompilation;
import org.a4p.consultation.record.Terms;
import org.jspecify.annotations.Nullable;

/** A compilation as one HTML file that needs nothing else; what it prints is what the PDF is made of. */
public final class HtmlFile {

    private final Compilation compilation;
    private final HashedCompilation sealed;
    private final Terms terms;
    private final Markup markup;

    private HtmlFile(HashedCompilation sealed, Terms terms, Markup markup) {
        this.compilation = sealed.compilation();
        this.sealed = sealed;
        this.terms = terms;
        this.markup = markup;
    }

    public static void write(HashedCompilation sealed, Terms terms, String style, OutputStream out) {
        new HtmlFile(sealed, terms, new Markup(out)).write(style);
    }

    private void write(String style) {
        markup.doctype();
        markup.open(
                "html", "lang", compilation.language(), "dir", terms.language().direction());
        markup.open("head").empty("meta", "charset", "utf-8");
        markup.line("title", terms.text("record.file-title", compilation.title()));
        markup.line("style", style).close();
        markup.open("body");
        head();
        compilation.paragraphs().forEach(this::paragraph);
        footnotes();
        markup.end();
    }

    private void head() {
        markup.open("header");
        markup.line("p", compilation.theme(), "class", "meta");
        markup.line("h1", terms.text("record.file-title", compilation.title()));
        markup.line("p", terms.text("record.as-of", terms.moment(compilation.asOf())));
        markup.line("p", terms.text("record.entries", compilation.entries()));
        if (compilation.illustrative()) {
            markup.line("p", terms.text("consultation.illustrative"), "class", "meta");
        }
        markup.open("p", "class", "meta").text(terms.text("record.hash")).text(" ");
        markup.line("span", sealed.hash(), "class", "hash", "dir", "ltr").close();
        markup.close();
    }

    private void paragraph(Paragraph paragraph) {
        markup.open("section").line("h2", paragraph.heading());
        paragraph.voices().forEach(this::voice);
        markup.close();
    }

    private void voice(Voice voice) {
        markup.line("h3", voice.name(), "data-delegation", voice.delegation());
        voice.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        markup.open("article", "id", entry.citation().replace('/', '-'));
        markup.open("p", "class", "meta");
        markup.line("bdi", entry.citation(), "class", "citation", "dir", "ltr");
        markup.line("span", CitationLine.line(entry, terms));
        entry.notes()
                .forEach(note -> markup.open("sup")
                        .line("a", Integer.toString(note), "href", "#note-" + note)
                        .close());
        markup.close();
        markup.line(
                "p",
                entry.thread(),
                "class",
                "thread",
                "dir",
                Direction.of(entry.thread()).attribute());
        words(entry.text(), entry, entry.withdrawn() ? "words placeholder" : "words");
        proposal("record.old-wording", entry.oldWording(), entry);
        proposal("record.new-wording", entry.newWording(), entry);
        markup.close().text("\n");
    }

    private void proposal(String label, @Nullable String wording, Entry entry) {
        if (wording != null) {
            markup.line("p", terms.text(label), "class", "meta");
            words(wording, entry, "words wording");
        }
    }

    private void words(String text, Entry entry, String kind) {
        markup.line(
                "div",
                text,
                "class",
                kind,
                "lang",
                entry.textLanguage(),
                "dir",
                Direction.of(text).attribute());
    }

    private void footnotes() {
        if (!compilation.footnotes().isEmpty()) {
            markup.line("h2", terms.text("record.footnotes"));
            markup.open("ol", "class", "footnotes");
            for (int number = 1; number <= compilation.footnotes().size(); number++) {
                markup.line("li", compilation.footnotes().get(number - 1), "id", "note-" + number);
            }
            markup.close();
        }
    }
}

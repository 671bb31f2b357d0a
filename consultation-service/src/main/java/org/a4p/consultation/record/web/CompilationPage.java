package org.a4p.consultation.record.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.record.About;
import org.a4p.consultation.record.AsOf;
import org.a4p.consultation.record.AsOfRefused;
import org.a4p.consultation.record.Compilation;
import org.a4p.consultation.record.Compilation.Entry;
import org.a4p.consultation.record.Compilations;
import org.a4p.consultation.record.Format;
import org.a4p.consultation.record.Sealed;
import org.a4p.consultation.record.Terms;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The compilation of a consultation to read, to print and to take along; a refused day comes back with the reason. */
@Controller
class CompilationPage {

    /** Beyond this many contributions the page lists what the compilation holds, and the words are in the files. */
    private static final int READABLE = 400;

    private final Compilations compilations;
    private final Problems problems;
    private final MessageSource messages;

    CompilationPage(Compilations compilations, Problems problems, MessageSource messages) {
        this.compilations = compilations;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/consultations/{id}/compilation")
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String asOf, Locale locale) {
        Consultation consultation = compilations.consultation(id);
        try {
            Sealed sealed = compilations.compile(consultation, new AsOf(asOf), Language.of(locale));
            return page(consultation, asOf, List.of(), locale)
                    .addObject("shown", new Shown(sealed, compilations.terms(Language.of(locale))));
        } catch (AsOfRefused refusal) {
            return refused(consultation, asOf, refusal, locale);
        }
    }

    private ModelAndView refused(Consultation consultation, String asOf, Failure refusal, Locale locale) {
        ModelAndView page = page(consultation, asOf, List.of(problems.sentence(refusal, Language.of(locale))), locale)
                .addObject("shown", null);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Consultation consultation, String asOf, List<String> problems, Locale locale) {
        return new ModelAndView("record/compilation")
                .addObject("breadcrumb", breadcrumb(consultation, locale))
                .addObject("consultation", consultation)
                .addObject("asOf", asOf)
                .addObject("problems", problems);
    }

    private List<Crumb> breadcrumb(Consultation consultation, Locale locale) {
        return List.of(
                new Crumb(messages.getMessage("shell.consultations", null, locale), "/consultations"),
                new Crumb(consultation.titles().in(locale), consultation.path()));
    }

    /** What the page shows of a compilation. */
    record Shown(Sealed sealed, Terms terms) {

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
            return About.line(entry, terms);
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

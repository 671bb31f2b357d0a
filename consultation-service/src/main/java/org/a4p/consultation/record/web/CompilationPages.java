package org.a4p.consultation.record.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.record.AsOf;
import org.a4p.consultation.record.AsOfRefused;
import org.a4p.consultation.record.Compilations;
import org.a4p.consultation.record.HashedCompilation;
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
class CompilationPages {

    private static final String VIEW = "record/compilation";

    private final Compilations compilations;
    private final Problems problems;
    private final MessageSource messages;

    CompilationPages(Compilations compilations, Problems problems, MessageSource messages) {
        this.compilations = compilations;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/consultations/{id}/compilation")
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String asOf, Locale locale) {
        Consultation consultation = compilations.consultation(id);
        try {
            HashedCompilation sealed = compilations.compile(consultation, new AsOf(asOf), Language.of(locale));
            CompilationPage.Shown shown = new CompilationPage.Shown(sealed, compilations.terms(Language.of(locale)));
            return new ModelAndView(
                    VIEW,
                    "page",
                    new CompilationPage(breadcrumb(consultation, locale), consultation, asOf, List.of(), shown));
        } catch (AsOfRefused refusal) {
            return refused(consultation, asOf, refusal, locale);
        }
    }

    private ModelAndView refused(Consultation consultation, String asOf, Failure refusal, Locale locale) {
        List<String> reasons = List.of(problems.sentence(refusal, Language.of(locale)));
        return new ModelAndView(
                VIEW,
                Map.of(
                        "page",
                        new CompilationPage(breadcrumb(consultation, locale), consultation, asOf, reasons, null)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<Crumb> breadcrumb(Consultation consultation, Locale locale) {
        return List.of(
                new Crumb(messages.getMessage("shell.consultations", null, locale), "/consultations"),
                new Crumb(consultation.titles().in(locale), consultation.path()));
    }
}

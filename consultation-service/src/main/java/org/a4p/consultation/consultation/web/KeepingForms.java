package org.a4p.consultation.consultation.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.consultation.ExtensionNotLater;
import org.a4p.consultation.consultation.Keepers;
import org.a4p.consultation.consultation.KeepingConsultations;
import org.a4p.consultation.consultation.KeepingConsultations.Extending;
import org.a4p.consultation.consultation.NewYorkClock;
import org.a4p.consultation.form.Fields;
import org.a4p.consultation.form.TypedForm;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat's forms for giving a round more time and for archiving it. */
@Controller
@RequestMapping("/consultations/{id}")
class KeepingForms {

    private final KeepingConsultations keeping;
    private final Consultations consultations;
    private final Keepers keepers;
    private final Problems problems;
    private final MessageSource messages;

    KeepingForms(
            KeepingConsultations keeping,
            Consultations consultations,
            Keepers keepers,
            Problems problems,
            MessageSource messages) {
        this.keeping = keeping;
        this.consultations = consultations;
        this.keepers = keepers;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/extension")
    ModelAndView beginExtension(@PathVariable String id, Officer officer, Locale language) {
        keepers.require(officer, Action.EXTEND_CONSULTATION);
        Consultation consultation = get(id);
        Map<String, String> known = PlanFields.of(consultation.plan());
        return page("consultation/extend", consultation, TypedForm.of(known), language);
    }

    @PostMapping("/extension")
    ModelAndView extend(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            IdempotencyKey key,
            SeenVersion seen,
            Officer officer,
            Locale language) {
        keepers.require(officer, Action.EXTEND_CONSULTATION);
        Consultation consultation = get(id);
        Fields fields = Fields.of(form);
        Optional<Instant> closes = fields.check("closes", () -> NewYorkClock.read(fields.text("closes")));
        Instant reading = PlanFields.instant(fields, "readingFrom");
        Optional<String> reason = fields.words("reason", KeepingConsultations.REASON_LIMIT);
        if (!fields.areRefused() && closes.isPresent() && reason.isPresent()) {
            try {
                Extending wanted = new Extending(closes.get(), reading, reason.get());
                return goTo(keeping.extend(consultation.id(), wanted, seen, officer, key));
            } catch (ExtensionNotLater refusal) {
                fields.refuse("closes", refusal);
            } catch (Failure refusal) {
                fields.refuse(Fields.FORM, refusal);
            }
        }
        TypedForm typed = fields.shown(problems, Language.of(language));
        ModelAndView page = page("consultation/extend", get(id), typed, language);
        page.setStatus(FailureStatus.of(fields.firstReason()));
        return page;
    }

    @GetMapping("/archive")
    ModelAndView beginArchive(@PathVariable String id, Officer officer, Locale language) {
        keepers.require(officer, Action.ARCHIVE_CONSULTATION);
        return page("consultation/archive", get(id), TypedForm.EMPTY, language);
    }

    @PostMapping("/archive")
    ModelAndView archive(@PathVariable String id, SeenVersion seen, Officer officer) {
        return goTo(keeping.archive(get(id).id(), seen, officer));
    }

    private ModelAndView page(String view, Consultation consultation, TypedForm form, Locale language) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "breadcrumb",
                List.of(
                        new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations"),
                        new Crumb(consultation.titles().in(language), consultation.path())));
        model.put("consultation", consultation);
        model.put("title", consultation.titles().in(language));
        model.put("form", form);
        return new ModelAndView(view, model);
    }

    private Consultation get(String id) {
        return ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
    }

    private static ModelAndView goTo(Consultation consultation) {
        return new ModelAndView("redirect:" + consultation.path(), HttpStatus.SEE_OTHER);
    }
}

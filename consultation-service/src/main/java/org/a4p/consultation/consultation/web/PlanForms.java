package org.a4p.consultation.consultation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.consultation.Keepers;
import org.a4p.consultation.consultation.Plan;
import org.a4p.consultation.consultation.PlanningConsultations;
import org.a4p.consultation.form.Fields;
import org.a4p.consultation.form.TypedForm;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.shell.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat's form for planning a round, and for planning it differently; what is refused comes back as typed. */
@Controller
@RequestMapping("/consultations")
class PlanForms {

    private final PlanningConsultations planning;
    private final Consultations consultations;
    private final Keepers keepers;
    private final Themes themes;
    private final Problems problems;
    private final MessageSource messages;

    PlanForms(
            PlanningConsultations planning,
            Consultations consultations,
            Keepers keepers,
            Themes themes,
            Problems problems,
            MessageSource messages) {
        this.planning = planning;
        this.consultations = consultations;
        this.keepers = keepers;
        this.themes = themes;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/new")
    ModelAndView begin(@RequestParam(defaultValue = "") String theme, Officer officer, Locale language) {
        keepers.require(officer, Action.PLAN_CONSULTATION);
        return page(null, TypedForm.of(Map.of("theme", theme)), false, language);
    }

    @PostMapping
    ModelAndView plan(@RequestParam Map<String, String> form, IdempotencyKey key, Officer officer, Locale language) {
        keepers.require(officer, Action.PLAN_CONSULTATION);
        Fields fields = Fields.of(form);
        if (form.containsKey("more")) {
            return page(null, TypedForm.of(form), true, language);
        }
        Optional<Plan> plan = PlanFields.read(fields);
        if (plan.isPresent()) {
            try {
                return goTo(planning.plan(plan.get(), officer, key).consultation());
            } catch (Failure reason) {
                fields.refuse(Fields.FORM, reason);
            }
        }
        return refused(null, fields, language);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable String id, Officer officer, Locale language) {
        keepers.require(officer, Action.REPLAN_CONSULTATION);
        Consultation consultation = get(id);
        return page(consultation, TypedForm.of(PlanFields.of(consultation.plan())), false, language);
    }

    @PostMapping("/{id}/edit")
    ModelAndView replan(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            SeenVersion seen,
            Officer officer,
            Locale language) {
        keepers.require(officer, Action.REPLAN_CONSULTATION);
        Consultation consultation = get(id);
        Fields fields = Fields.of(form);
        if (form.containsKey("more")) {
            return page(consultation, TypedForm.of(form), true, language);
        }
        Optional<Plan> plan = PlanFields.read(fields);
        if (plan.isPresent()) {
            try {
                return goTo(planning.replan(consultation.id(), plan.get(), seen, officer));
            } catch (Failure reason) {
                fields.refuse(Fields.FORM, reason);
            }
        }
        return refused(get(id), fields, language);
    }

    private ModelAndView refused(@Nullable Consultation consultation, Fields fields, Locale language) {
        ModelAndView page = page(consultation, fields.shown(problems, Language.of(language)), false, language);
        page.setStatus(FailureStatus.of(fields.firstReason()));
        return page;
    }

    private ModelAndView page(@Nullable Consultation consultation, TypedForm form, boolean more, Locale language) {
        Map<String, Object> model = new HashMap<>();
        Crumb list = new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations");
        if (consultation == null) {
            model.put("breadcrumb", List.of(list));
            model.put("action", "/consultations");
        } else {
            model.put(
                    "breadcrumb", List.of(list, new Crumb(consultation.titles().in(language), consultation.path())));
            model.put("action", consultation.path() + "/edit");
            model.put("consultation", consultation);
        }
        model.put("form", form);
        model.put("themes", themes.lineage().living());
        model.put("questions", rows(form, "questions", more));
        model.put("documents", rows(form, "documents", more));
        return new ModelAndView("consultation/plan", model);
    }

    private static List<Integer> rows(TypedForm form, String kind, boolean more) {
        return IntStream.range(0, PlanFields.rows(form.typed(), kind, more))
                .boxed()
                .toList();
    }

    private Consultation get(String id) {
        return ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
    }

    private static ModelAndView goTo(Consultation consultation) {
        return new ModelAndView("redirect:" + consultation.path(), HttpStatus.SEE_OTHER);
    }
}

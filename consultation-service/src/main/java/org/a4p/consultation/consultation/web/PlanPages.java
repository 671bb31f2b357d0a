package org.a4p.consultation.consultation.web;

import java.util.List;
import java.util.Locale;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.consultation.PlanCommands;
import org.a4p.consultation.consultation.SecretariatPolicy;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Officer;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.shell.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
class PlanPages {

    private final PlanCommands planning;
    private final Consultations consultations;
    private final SecretariatPolicy keepers;
    private final Themes themes;
    private final MessageSource messages;

    PlanPages(
            PlanCommands planning,
            Consultations consultations,
            SecretariatPolicy keepers,
            Themes themes,
            MessageSource messages) {
        this.planning = planning;
        this.consultations = consultations;
        this.keepers = keepers;
        this.themes = themes;
        this.messages = messages;
    }

    @GetMapping("/new")
    ModelAndView begin(@RequestParam(defaultValue = "") String theme, Officer officer, Locale language) {
        keepers.require(officer, Action.PLAN_CONSULTATION);
        return page(null, PlanForm.on(theme), language);
    }

    @PostMapping
    ModelAndView plan(PlanForm form, Refusals refusals, IdempotencyKey key, Officer officer, Locale language) {
        keepers.require(officer, Action.PLAN_CONSULTATION);
        return refusals.redirectOrShow(
                () -> planning.plan(form.plan(refusals), officer, key).value().path(),
                () -> page(null, form, language));
    }

    @PostMapping(params = "more")
    ModelAndView moreToPlan(PlanForm form, Officer officer, Locale language) {
        keepers.require(officer, Action.PLAN_CONSULTATION);
        return page(null, form.withMoreRows(), language);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable String id, Officer officer, Locale language) {
        keepers.require(officer, Action.REPLAN_CONSULTATION);
        Consultation consultation = get(id);
        return page(consultation, PlanForm.of(consultation.plan()), language);
    }

    @PostMapping("/{id}/edit")
    ModelAndView replan(
            @PathVariable String id,
            PlanForm form,
            Refusals refusals,
            SeenVersion seen,
            Officer officer,
            Locale language) {
        keepers.require(officer, Action.REPLAN_CONSULTATION);
        ConsultationId round = get(id).id();
        return refusals.redirectOrShow(
                () -> planning.replan(round, form.plan(refusals), seen, officer).path(),
                () -> page(get(id), form, language));
    }

    @PostMapping(path = "/{id}/edit", params = "more")
    ModelAndView moreToReplan(@PathVariable String id, PlanForm form, Officer officer, Locale language) {
        keepers.require(officer, Action.REPLAN_CONSULTATION);
        return page(get(id), form.withMoreRows(), language);
    }

    private ModelAndView page(@Nullable Consultation consultation, PlanForm form, Locale language) {
        Crumb list = new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations");
        List<Crumb> breadcrumb = consultation == null
                ? List.of(list)
                : List.of(list, new Crumb(consultation.titles().in(language), consultation.path()));
        PlanPage page =
                new PlanPage(breadcrumb, consultation, form, themes.lineage().living());
        return new ModelAndView("consultation/plan", "page", page);
    }

    private Consultation get(String id) {
        return ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
    }
}

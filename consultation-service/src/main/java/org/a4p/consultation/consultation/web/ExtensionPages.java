package org.a4p.consultation.consultation.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationCommands;
import org.a4p.consultation.consultation.ConsultationCommands.Extending;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.consultation.NewYorkClock;
import org.a4p.consultation.consultation.Plan.Dates;
import org.a4p.consultation.consultation.SecretariatPolicy;
import org.a4p.delegations.Officer;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.text.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat's forms for giving a round more time and for archiving it. */
@Controller
@RequestMapping("/consultations/{id}")
class ExtensionPages {

    private final ConsultationCommands keeping;
    private final Consultations consultations;
    private final SecretariatPolicy keepers;
    private final MessageSource messages;

    ExtensionPages(
            ConsultationCommands keeping,
            Consultations consultations,
            SecretariatPolicy keepers,
            MessageSource messages) {
        this.keeping = keeping;
        this.consultations = consultations;
        this.keepers = keepers;
        this.messages = messages;
    }

    @GetMapping("/extension")
    ModelAndView beginExtension(@PathVariable String id, Officer officer, Locale language) {
        keepers.require(officer, Action.EXTEND_CONSULTATION);
        Consultation consultation = get(id);
        return page(
                "consultation/extend",
                consultation,
                ExtensionForm.of(consultation.plan().dates()),
                language);
    }

    @PostMapping("/extension")
    ModelAndView extend(
            @PathVariable String id,
            ExtensionForm form,
            Refusals refusals,
            IdempotencyKey key,
            SeenVersion seen,
            Officer officer) {
        keepers.require(officer, Action.EXTEND_CONSULTATION);
        ConsultationId round = get(id).id();
        return refusals.place("closes", "extension-not-later")
                .redirectOrShow(
                        () -> keeping.extend(round, form.extending(refusals), seen, officer, key)
                                .path(),
                        () -> page("consultation/extend", get(id), form, refusals.locale()));
    }

    @GetMapping("/archive")
    ModelAndView beginArchive(@PathVariable String id, Officer officer, Locale language) {
        keepers.require(officer, Action.ARCHIVE_CONSULTATION);
        return page("consultation/archive", get(id), null, language);
    }

    @PostMapping("/archive")
    ModelAndView archive(@PathVariable String id, SeenVersion seen, Officer officer) {
        Consultation archived = keeping.archive(get(id).id(), seen, officer);
        return new ModelAndView("redirect:" + archived.path(), HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(String view, Consultation consultation, @Nullable ExtensionForm form, Locale language) {
        String title = consultation.titles().in(language);
        Crumb list = new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations");
        List<Crumb> breadcrumb = List.of(list, new Crumb(title, consultation.path()));
        return new ModelAndView(view, "page", new ExtensionPage(breadcrumb, consultation, title, form));
    }

    private Consultation get(String id) {
        return ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
    }

    /** Form that gives a round more time, as typed. Times are New York's. */
    record ExtensionForm(
            @Nullable String closes,
            @Nullable String readingFrom,
            @Nullable String reason) {

        static ExtensionForm of(Dates dates) {
            Instant reading = dates.readingFrom();
            return new ExtensionForm(
                    NewYorkClock.field(dates.closes()), reading == null ? null : NewYorkClock.field(reading), null);
        }

        Extending extending(Refusals refusals) {
            Optional<Instant> closing = refusals.check("closes", () -> NewYorkClock.read(closes));
            Instant reading = NewYorkClock.readIfAny(readingFrom, "readingFrom", refusals);
            Optional<String> told =
                    refusals.check("reason", () -> TypedText.check(reason, ConsultationCommands.REASON_LIMIT));
            refusals.requireNone();
            return new Extending(closing.orElseThrow(), reading, told.orElseThrow());
        }
    }
}

package org.a4p.consultation.thread;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.thread.ThreadCommands.OpenThread;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One consultation: its guiding questions and its threads, and the form that opens another. */
@Controller
class ConsultationThreadsPages {

    private final Consultations consultations;
    private final ThreadCommands opening;
    private final ConsultationReading reading;
    private final PermittedActions now;
    private final Authorization authorization;

    ConsultationThreadsPages(
            Consultations consultations,
            ThreadCommands opening,
            ConsultationReading reading,
            PermittedActions now,
            Authorization authorization) {
        this.consultations = consultations;
        this.opening = opening;
        this.reading = reading;
        this.now = now;
        this.authorization = authorization;
    }

    @GetMapping("/consultations/{id}")
    ModelAndView show(@PathVariable String id, Optional<Officer> officer, Locale language) {
        return page(get(id), ThreadForm.EMPTY, officer, language);
    }

    /** Opens the thread and goes to it; what is refused comes back as it was typed. */
    @PostMapping("/consultations/{id}/threads")
    ModelAndView open(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String opening,
            IdempotencyKey key,
            Officer officer,
            Locale language) {
        Consultation consultation = get(id);
        ThreadForm form = ThreadForm.checked(title.strip(), opening.replace("\r\n", "\n"));
        if (form.isRefused()) {
            return refused(consultation, form, officer, language);
        }
        try {
            OpenThread command = new OpenThread(consultation.id(), form.title(), form.opening());
            String path = this.opening.open(command, officer, key).value().path();
            return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
        } catch (Failure reason) {
            return refused(consultation, form.refused(reason), officer, language);
        }
    }

    private ModelAndView refused(Consultation consultation, ThreadForm form, Officer officer, Locale language) {
        ModelAndView page = page(consultation, form, Optional.of(officer), language);
        page.setStatus(FailureStatus.of(form.firstReason()));
        return page;
    }

    private ModelAndView page(Consultation consultation, ThreadForm form, Optional<Officer> officer, Locale language) {
        Map<String, String> reasons = reading.reasons(form, language);
        return new ModelAndView("thread/consultation", reading.of(consultation, officer, language))
                .addObject("form", form)
                .addObject("reasons", reasons)
                .addObject("maySeeBalance", officer.filter(this::maySeeBalance).isPresent())
                .addObject("problems", List.copyOf(reasons.values()))
                .addObject("mayOpen", now.mayGuide(consultation, officer, Action.OPEN_THREAD) || form.isRefused());
    }

    private boolean maySeeBalance(Officer officer) {
        return authorization.allows(officer.roles(), Action.SEE_BALANCE);
    }

    private Consultation get(String id) {
        return ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
    }
}

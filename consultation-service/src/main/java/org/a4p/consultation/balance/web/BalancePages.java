package org.a4p.consultation.balance.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.balance.Balance;
import org.a4p.consultation.balance.Filter;
import org.a4p.consultation.balance.ParticipationRow;
import org.a4p.consultation.balance.ReminderCommands;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.delegations.Officer;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The balance of one consultation as a table with filters, as a file, and the form that has missions reminded. */
@Controller
class BalancePages {

    private final Consultations consultations;
    private final Balance balance;
    private final ReminderCommands reminding;
    private final BalanceReading reading;

    BalancePages(Consultations consultations, Balance balance, ReminderCommands reminding, BalanceReading reading) {
        this.consultations = consultations;
        this.balance = balance;
        this.reminding = reminding;
        this.reading = reading;
    }

    @GetMapping("/consultations/{id}/balance")
    ModelAndView show(@PathVariable String id, Filter filter, Officer officer, Locale language) {
        return page(get(id), filter, officer, language);
    }

    /** The same delegations as the page shows. */
    @GetMapping("/consultations/{id}/balance.csv")
    ResponseEntity<byte[]> file(@PathVariable String id, Filter filter, Officer officer, Locale language) {
        List<ParticipationRow> shown =
                balance.of(get(id), officer).stream().filter(filter::passes).toList();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("balance-" + get(id).id() + ".csv")
                                .build()
                                .toString())
                .body(reading.file(shown, language));
    }

    @PostMapping("/consultations/{id}/balance")
    ModelAndView remind(
            @PathVariable String id,
            @RequestParam(name = "delegation", required = false, defaultValue = "") List<String> chosen,
            Filter filter,
            Refusals refusals,
            Officer officer,
            IdempotencyKey key) {
        Consultation consultation = get(id);
        Optional<ReminderCommands.Outcome> outcome =
                refusals.check(Refusals.FORM, () -> reminding.remind(consultation, chosen, officer));
        return refusals.shown(
                page(consultation, filter, officer, refusals.locale()).addObject("outcome", outcome.orElse(null)));
    }

    private ModelAndView page(Consultation consultation, Filter filter, Officer officer, Locale language) {
        List<ParticipationRow> all = balance.of(consultation, officer);
        return new ModelAndView("balance/balance", reading.page(consultation, all, filter, officer, language));
    }

    private Consultation get(String id) {
        return ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
    }
}

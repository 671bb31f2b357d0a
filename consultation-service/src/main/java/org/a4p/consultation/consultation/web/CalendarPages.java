package org.a4p.consultation.consultation.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.pages.problem.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The dates of a round for the reader's own calendar. */
@Controller
class CalendarPages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Consultations consultations;
    private final MessageSource messages;
    private final Clock clock;

    CalendarPages(Consultations consultations, MessageSource messages, Clock clock) {
        this.consultations = consultations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/consultations/{id}/calendar.ics")
    ResponseEntity<byte[]> dates(@PathVariable String id, Locale language) {
        Consultation consultation =
                ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
        RoundCalendar calendar = new RoundCalendar(consultation, clock.instant())
                .moment("opens", consultation.opens(), words("round.calendar.opens", consultation, language));
        if (consultation.readingFrom() != null) {
            calendar.moment(
                    "reading", consultation.readingFrom(), words("round.calendar.reading", consultation, language));
        }
        calendar.moment("closes", consultation.closes(), words("round.calendar.closes", consultation, language));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + consultation.id() + ".ics\"")
                .body(calendar.text().getBytes(StandardCharsets.UTF_8));
    }

    private String words(String key, Consultation consultation, Locale language) {
        return messages.getMessage(key, new Object[] {consultation.titles().in(language)}, language);
    }
}

package org.a4p.consultation.summary;

import java.util.function.Supplier;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.summary.WritingSummary.Publishing;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where facilitators write the summary; nothing typed is lost when it is refused or somebody else saved first. */
@Controller
@RequestMapping("/consultations/{id}/summary/draft")
class DraftPage {

    private final SummaryReading reading;
    private final SummaryForms forms;
    private final WritingSummary writing;

    DraftPage(SummaryReading reading, SummaryForms forms, WritingSummary writing) {
        this.reading = reading;
        this.forms = forms;
        this.writing = writing;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, Reader reader) {
        Consultation consultation = reading.consultation(id);
        SummaryDraft draft = writing.draft(consultation, reader.signedIn());
        return new ModelAndView("summary/draft", forms.draft(consultation, draft, reader));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id, @RequestParam(defaultValue = "") String text, SeenVersion seen, Reader reader) {
        Consultation consultation = reading.consultation(id);
        String typed = unix(text);
        return done(
                () -> {
                    writing.save(consultation, typed, seen, reader.signedIn());
                    return consultation.path() + "/summary/draft";
                },
                new Attempt(consultation, typed, seen, ""),
                reader);
    }

    /** Saves what stands in the form and publishes it. */
    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String correctionsUntil,
            SeenVersion seen,
            IdempotencyKey key,
            Reader reader) {
        Consultation consultation = reading.consultation(id);
        String typed = unix(text);
        return done(
                () -> {
                    SummaryDraft now = writing.draft(consultation, reader.signedIn());
                    SummaryDraft saved =
                            typed.equals(now.text()) ? now : writing.save(consultation, typed, seen, reader.signedIn());
                    SeenVersion version = new SeenVersion(saved.version());
                    Publishing publishing = new Publishing(version, correctionsUntil, key);
                    return writing.publish(consultation, publishing, reader.signedIn())
                            .version()
                            .path();
                },
                new Attempt(consultation, typed, seen, correctionsUntil),
                reader);
    }

    private ModelAndView done(Supplier<String> request, Attempt attempt, Reader reader) {
        try {
            ModelAndView there = new ModelAndView("redirect:" + request.get());
            there.setStatus(HttpStatus.SEE_OTHER);
            return there;
        } catch (Failure refusal) {
            reader.signedIn();
            return new ModelAndView("summary/draft", forms.draftAgain(attempt, refusal, reader), refusal.status());
        }
    }

    /** Browsers send line ends as CR LF, whatever was typed. */
    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }

    /** What was sent. */
    record Attempt(Consultation consultation, String text, SeenVersion seen, String correctionsUntil) {}
}

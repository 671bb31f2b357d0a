package org.a4p.consultation.summary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.summary.Sentence;
import org.a4p.consultation.summary.SummaryDraft;
import org.a4p.consultation.summary.WritingSummary;
import org.a4p.consultation.summary.WritingSummary.Publishing;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

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
    ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String until, Reader reader) {
        Consultation consultation = reading.consultation(id);
        SummaryDraft draft = writing.draft(consultation, reader.signedIn());
        return new ModelAndView("summary/draft", forms.draft(consultation, draft, until, reader));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String correctionsUntil,
            SeenVersion seen,
            Reader reader) {
        return save(new Attempt(reading.consultation(id), unix(text), seen, correctionsUntil), reader);
    }

    /** Saves what stands in the form, with the chosen contributions as sources of one of its sentences. */
    @PostMapping("/sources")
    ModelAndView cite(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> add,
            SeenVersion seen,
            Reader reader) {
        List<ContributionId> chosen =
                add.stream().flatMap(one -> ContributionId.cited(one).stream()).toList();
        String text = unix(typed.getOrDefault("text", ""));
        String cited = chosen.isEmpty() ? text : Sentence.withSources(text, number(typed.get("sentence")), chosen);
        return save(
                new Attempt(reading.consultation(id), cited, seen, typed.getOrDefault("correctionsUntil", "")), reader);
    }

    private ModelAndView save(Attempt attempt, Reader reader) {
        return done(
                () -> {
                    Consultation consultation = attempt.consultation();
                    writing.save(consultation, attempt.text(), attempt.seen(), reader.signedIn());
                    return UriComponentsBuilder.fromPath(consultation.path() + "/summary/draft")
                            .queryParamIfPresent(
                                    "until",
                                    Optional.of(attempt.correctionsUntil()).filter(until -> !until.isBlank()))
                            .encode()
                            .build()
                            .toUriString();
                },
                attempt,
                reader);
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
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
            return new ModelAndView("redirect:" + request.get(), HttpStatus.SEE_OTHER);
        } catch (Failure refusal) {
            reader.signedIn();
            return new ModelAndView(
                    "summary/draft", forms.draftAgain(attempt, refusal, reader), FailureStatus.of(refusal));
        }
    }

    /** Browsers send line ends as CR LF, whatever was typed. */
    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }

    /** What was sent. */
    record Attempt(Consultation consultation, String text, SeenVersion seen, String correctionsUntil) {}
}

package org.a4p.consultation.summary.web;

import java.util.Objects;
import java.util.Optional;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.WordDifference;
import org.a4p.consultation.summary.Correction;
import org.a4p.consultation.summary.CorrectionCommands;
import org.a4p.consultation.summary.CorrectionCommands.Filing;
import org.a4p.consultation.summary.CorrectionCommands.Verdict;
import org.a4p.consultation.summary.SummaryVersion;
import org.a4p.consultation.summary.web.SummaryForms.Typed;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.request.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The summary to read, to compare and to correct; what is refused comes back as it was typed, with the reason. */
@Controller
@RequestMapping("/consultations/{id}/summary")
class SummaryPages {

    private static final String PAGE = "summary/summary";

    private final SummaryReading reading;
    private final SummaryForms forms;
    private final CorrectionCommands correcting;

    SummaryPages(SummaryReading reading, SummaryForms forms, CorrectionCommands correcting) {
        this.reading = reading;
        this.forms = forms;
        this.correcting = correcting;
    }

    @GetMapping
    ModelAndView latest(@PathVariable String id, Reader reader) {
        Consultation consultation = reading.consultation(id);
        return new ModelAndView(PAGE, forms.summary(consultation, Optional.empty(), reader, Typed.NOTHING));
    }

    @GetMapping("/versions/{number}")
    ModelAndView version(@PathVariable String id, @PathVariable int number, Reader reader) {
        Consultation consultation = reading.consultation(id);
        Optional<SummaryVersion> version = Optional.of(reading.version(consultation, number));
        return new ModelAndView(PAGE, forms.summary(consultation, version, reader, Typed.NOTHING));
    }

    @GetMapping("/compare")
    ModelAndView compare(@PathVariable String id, @RequestParam int from, @RequestParam int to, Reader reader) {
        Consultation consultation = reading.consultation(id);
        SummaryVersion before = reading.version(consultation, from);
        SummaryVersion after = reading.version(consultation, to);
        return new ModelAndView("summary/compare", forms.about(consultation, reader))
                .addObject("before", before)
                .addObject("after", after)
                .addObject("parts", WordDifference.between(before.text(), after.text()));
    }

    @PostMapping("/corrections")
    ModelAndView file(
            @PathVariable String id, CorrectionForm form, Refusals refusals, IdempotencyKey key, Reader reader) {
        Filing filing = new Filing(form.summaryVersion(), form.sentence(), form.text(), key);
        Consultation consultation = reading.consultation(id);
        return refusals.placeText("text")
                .place("sentence", "sentence-unknown")
                .redirectOrShow(
                        () -> path(consultation, correcting.file(consultation, filing, reader.signedIn())),
                        () -> again(consultation, Typed.correction(form.sentence(), form.text()), reader));
    }

    @PostMapping("/corrections/{number}/answer")
    ModelAndView answer(
            @PathVariable String id,
            @PathVariable int number,
            AnswerForm form,
            Refusals refusals,
            IdempotencyKey key,
            Reader reader) {
        Typed typed = Typed.answer(number, form.acceptedIn(), form.reason());
        Verdict verdict = new Verdict(typed.version(), typed.text(), key);
        Consultation consultation = reading.consultation(id);
        return refusals.placeText("reason")
                .place("acceptedIn", "accepted-in-no-version")
                .redirectOrShow(
                        () -> path(consultation, correcting.answer(consultation, number, verdict, reader.signedIn())),
                        () -> again(consultation, typed, reader));
    }

    private static String path(Consultation consultation, Correction correction) {
        return consultation.path() + "/summary#correction-" + correction.number();
    }

    private ModelAndView again(Consultation consultation, Typed typed, Reader reader) {
        return new ModelAndView(PAGE, forms.summary(consultation, Optional.empty(), reader, typed));
    }

    /** Correction as typed. */
    record CorrectionForm(Integer summaryVersion, Integer sentence, String text) {

        CorrectionForm(@Nullable Integer summaryVersion, @Nullable Integer sentence, @Nullable String text) {
            this.summaryVersion = Objects.requireNonNullElse(summaryVersion, 0);
            this.sentence = Objects.requireNonNullElse(sentence, 0);
            this.text = Objects.requireNonNullElse(text, "");
        }
    }

    /** Answer to a correction as typed. */
    record AnswerForm(String acceptedIn, String reason) {

        AnswerForm(@Nullable String acceptedIn, @Nullable String reason) {
            this.acceptedIn = Objects.requireNonNullElse(acceptedIn, "");
            this.reason = Objects.requireNonNullElse(reason, "");
        }
    }
}

package org.a4p.consultation.summary.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.WordDifference;
import org.a4p.consultation.summary.Correcting;
import org.a4p.consultation.summary.Correcting.Filing;
import org.a4p.consultation.summary.Correcting.Verdict;
import org.a4p.consultation.summary.Correction;
import org.a4p.consultation.summary.SummaryVersion;
import org.a4p.consultation.summary.web.SummaryForms.Typed;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.http.HttpStatus;
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
class SummaryPage {

    private static final String PAGE = "summary/summary";

    private final SummaryReading reading;
    private final SummaryForms forms;
    private final Correcting correcting;

    SummaryPage(SummaryReading reading, SummaryForms forms, Correcting correcting) {
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
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int summaryVersion,
            @RequestParam(defaultValue = "0") int sentence,
            @RequestParam(defaultValue = "") String text,
            IdempotencyKey key,
            Reader reader) {
        Typed typed = Typed.correction(sentence, text);
        Filing filing = new Filing(summaryVersion, sentence, typed.text(), key);
        Consultation consultation = reading.consultation(id);
        return done(() -> correcting.file(consultation, filing, reader.signedIn()), consultation, typed, reader);
    }

    @PostMapping("/corrections/{number}/answer")
    ModelAndView answer(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String acceptedIn,
            @RequestParam(defaultValue = "") String reason,
            IdempotencyKey key,
            Reader reader) {
        Typed typed = Typed.answer(number, acceptedIn, reason);
        Verdict verdict = new Verdict(typed.version(), typed.text(), key);
        Consultation consultation = reading.consultation(id);
        return done(
                () -> correcting.answer(consultation, number, verdict, reader.signedIn()), consultation, typed, reader);
    }

    private ModelAndView done(Supplier<Correction> request, Consultation consultation, Typed typed, Reader reader) {
        try {
            String path =
                    consultation.path() + "/summary#correction-" + request.get().number();
            return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Failure refusal) {
            return new ModelAndView(
                    PAGE,
                    forms.summary(consultation, Optional.empty(), reader, typed.refused(refusal)),
                    FailureStatus.of(refusal));
        }
    }
}

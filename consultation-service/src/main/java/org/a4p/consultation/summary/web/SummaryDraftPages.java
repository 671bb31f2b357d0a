package org.a4p.consultation.summary.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.summary.Sentence;
import org.a4p.consultation.summary.SummaryCommands;
import org.a4p.consultation.summary.SummaryCommands.Publishing;
import org.a4p.consultation.summary.SummaryDraft;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.jspecify.annotations.Nullable;
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
class SummaryDraftPages {

    private final SummaryReading reading;
    private final SummaryForms forms;
    private final SummaryCommands writing;

    SummaryDraftPages(SummaryReading reading, SummaryForms forms, SummaryCommands writing) {
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
    ModelAndView save(@PathVariable String id, DraftForm form, Refusals refusals, SeenVersion seen, Reader reader) {
        return save(reading.consultation(id), form, refusals, seen, reader);
    }

    /** Saves what stands in the form, with the chosen contributions as sources of one of its sentences. */
    @PostMapping("/sources")
    ModelAndView cite(@PathVariable String id, DraftForm form, Refusals refusals, SeenVersion seen, Reader reader) {
        return save(reading.consultation(id), form.withSources(), refusals, seen, reader);
    }

    private ModelAndView save(
            Consultation consultation, DraftForm form, Refusals refusals, SeenVersion seen, Reader reader) {
        return placed(refusals)
                .redirectOrShow(
                        () -> {
                            writing.save(consultation, form.text(), seen, reader.signedIn());
                            return UriComponentsBuilder.fromPath(consultation.path() + "/summary/draft")
                                    .queryParamIfPresent(
                                            "until",
                                            Optional.of(form.correctionsUntil()).filter(until -> !until.isBlank()))
                                    .encode()
                                    .build()
                                    .toUriString();
                        },
                        () -> again(consultation, form, seen, reader));
    }

    /** Saves what stands in the form and publishes it. */
    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable String id,
            DraftForm form,
            Refusals refusals,
            SeenVersion seen,
            IdempotencyKey key,
            Reader reader) {
        Consultation consultation = reading.consultation(id);
        return placed(refusals)
                .redirectOrShow(
                        () -> {
                            SummaryDraft now = writing.draft(consultation, reader.signedIn());
                            SummaryDraft saved = form.text().equals(now.text())
                                    ? now
                                    : writing.save(consultation, form.text(), seen, reader.signedIn());
                            SeenVersion version = new SeenVersion(saved.version());
                            Publishing publishing = new Publishing(version, form.correctionsUntil(), key);
                            return writing.publish(consultation, publishing, reader.signedIn())
                                    .value()
                                    .path();
                        },
                        () -> again(consultation, form, seen, reader));
    }

    private ModelAndView again(Consultation consultation, DraftForm form, SeenVersion seen, Reader reader) {
        reader.signedIn();
        return new ModelAndView("summary/draft", forms.draftAgain(consultation, form, seen, reader));
    }

    private static Refusals placed(Refusals refusals) {
        return refusals.placeText("text")
                .place("text", "sentence-without-source", "sentence-source-unknown")
                .place(
                        "correctionsUntil",
                        "corrections-deadline-past",
                        "corrections-deadline-too-far",
                        "corrections-deadline-unreadable");
    }

    /**
     * Draft as typed.
     *
     * @param sentence number of the one that the chosen contributions are to be sources of; 0 for a new one
     * @param add citations of the chosen contributions
     */
    record DraftForm(String text, String correctionsUntil, String sentence, List<String> add) {

        DraftForm(
                @Nullable String text,
                @Nullable String correctionsUntil,
                @Nullable String sentence,
                @Nullable List<String> add) {
            this.text = Objects.requireNonNullElse(text, "");
            this.correctionsUntil = Objects.requireNonNullElse(correctionsUntil, "");
            this.sentence = Objects.requireNonNullElse(sentence, "");
            this.add = add == null ? List.of() : add;
        }

        private DraftForm withSources() {
            List<ContributionId> chosen = add.stream()
                    .flatMap(one -> ContributionId.cited(one).stream())
                    .toList();
            int number = sentence.matches("[0-9]{1,4}") ? Integer.parseInt(sentence) : 0;
            return chosen.isEmpty()
                    ? this
                    : new DraftForm(Sentence.withSources(text, number, chosen), correctionsUntil, sentence, add);
        }
    }
}

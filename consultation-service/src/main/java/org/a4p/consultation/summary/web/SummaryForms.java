package org.a4p.consultation.summary.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.PublicationRules;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.summary.Coverage;
import org.a4p.consultation.summary.Sentence;
import org.a4p.consultation.summary.SummaryDraft;
import org.a4p.consultation.summary.SummaryVersion;
import org.a4p.consultation.summary.web.SummaryDraftPages.DraftForm;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.shell.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** What the pages of a summary show, and what the reader may do on them. */
@Component
class SummaryForms {

    private static final Pattern CITATION = Pattern.compile("A4P/[A-Z0-9]+/[0-9]+/[0-9]+");

    private final SummaryReading reading;
    private final Authorization authorization;
    private final PublicationRules rules;
    private final MessageSource messages;
    private final Clock clock;

    SummaryForms(
            SummaryReading reading,
            Authorization authorization,
            PublicationRules rules,
            MessageSource messages,
            Clock clock) {
        this.reading = reading;
        this.authorization = authorization;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    ModelMap about(Consultation consultation, Reader reader) {
        Locale language = reader.language();
        return new ModelMap()
                .addAttribute(
                        "breadcrumb",
                        List.of(
                                new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations"),
                                new Crumb(consultation.titles().in(language), consultation.path())))
                .addAttribute("consultation", consultation)
                .addAttribute("names", new Names(reading, language));
    }

    /** @param wanted the version to show; the latest one if none is asked for */
    ModelMap summary(Consultation consultation, Optional<SummaryVersion> wanted, Reader reader, Typed typed) {
        List<SummaryVersion> versions = reading.versions(consultation);
        @Nullable SummaryVersion shown = versions.isEmpty() ? wanted.orElse(null) : wanted.orElse(versions.getLast());
        Instant now = clock.instant();
        boolean open = shown != null && shown.takesCorrectionsAt(now);
        boolean mayFile = may(reader, Action.FILE_CORRECTION, consultation, now);
        boolean atOnce = reader.officer().filter(rules::mayPublish).isPresent();
        return about(consultation, reader)
                .addAttribute("versions", versions)
                .addAttribute("shown", shown)
                .addAttribute("coverage", shown == null ? null : reading.coverage(consultation, shown.sentences()))
                .addAttribute("corrections", reading.corrections(consultation))
                .addAttribute("takesCorrections", open)
                .addAttribute("mayFile", mayFile && ((open && atOnce) || typed.isCorrection()))
                .addAttribute("headOnly", mayFile && open && !atOnce)
                .addAttribute("mayAnswer", may(reader, Action.ANSWER_CORRECTION, consultation, now))
                .addAttribute("mayWrite", may(reader, Action.WRITE_SUMMARY, consultation, now))
                .addAttribute("typed", typed);
    }

    ModelMap draft(Consultation consultation, SummaryDraft draft, String correctionsUntil, Reader reader) {
        return editor(consultation, draft.text(), draft.version(), reader)
                .addAttribute("savedAt", draft.version() == 0 ? null : draft.savedAt())
                .addAttribute("correctionsUntil", correctionsUntil);
    }

    ModelMap draftAgain(Consultation consultation, DraftForm form, SeenVersion seen, Reader reader) {
        int version = reading.draftVersion(consultation, form.text(), seen.number());
        return editor(consultation, form.text(), version, reader)
                .addAttribute("savedAt", null)
                .addAttribute("correctionsUntil", form.correctionsUntil());
    }

    private ModelMap editor(Consultation consultation, String text, int version, Reader reader) {
        List<ContributionId> sources = CITATION.matcher(text)
                .results()
                .flatMap(found -> ContributionId.cited(found.group()).stream())
                .toList();
        Coverage coverage = reading.coverage(consultation, List.of(new Sentence(text, sources)));
        return about(consultation, reader)
                .addAttribute("text", text)
                .addAttribute(
                        "lines", text.lines().filter(line -> !line.isBlank()).toList())
                .addAttribute("version", version)
                .addAttribute("coverage", coverage)
                .addAttribute("toCite", reading.toCite(coverage));
    }

    private boolean may(Reader reader, Action action, Consultation consultation, Instant now) {
        return reader.officer()
                .filter(officer -> authorization.allows(officer.roles(), action, consultation.stateAt(now)))
                .filter(officer -> action == Action.FILE_CORRECTION || consultation.isGuidedBy(officer))
                .isPresent();
    }

    /**
     * What was typed below a summary.
     *
     * @param correction number of the correction that is answered; 0 where one is filed
     */
    record Typed(boolean isCorrection, int sentence, int correction, String text, String acceptedIn) {

        static final Typed NOTHING = new Typed(false, 1, 0, "", "");

        static Typed correction(int sentence, String text) {
            return new Typed(true, sentence, 0, text, "");
        }

        static Typed answer(int correction, String acceptedIn, String reason) {
            return new Typed(false, 1, correction, reason, acceptedIn);
        }

        /** The version chosen; null for none. */
        @Nullable
        Integer version() {
            return acceptedIn.matches("[1-9][0-9]{0,4}") ? Integer.valueOf(acceptedIn) : null;
        }
    }
}

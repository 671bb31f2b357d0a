package org.a4p.consultation.thread;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.theme.SixLanguages;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page of a consultation shows, in the reader's language. */
@Component
class ConsultationReading {

    private final Themes themes;
    private final Threads threads;
    private final Progress progress;
    private final Delegations delegations;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    ConsultationReading(
            Themes themes,
            Threads threads,
            Progress progress,
            Delegations delegations,
            Problems problems,
            MessageSource messages,
            Clock clock) {
        this.themes = themes;
        this.threads = threads;
        this.progress = progress;
        this.delegations = delegations;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    boolean isOpen(Consultation consultation) {
        return consultation.isOpenAt(clock.instant());
    }

    Map<String, Object> of(Consultation consultation, Locale language) {
        Theme theme = themes.get(consultation.theme());
        return Map.of(
                "breadcrumb", breadcrumb(theme, language),
                "consultation", consultation,
                "theme", theme,
                "title", consultation.titles().in(language),
                "state", consultation.stateAt(clock.instant()),
                "questions", in(language, consultation.questions()),
                "facilitators", facilitators(consultation, language),
                "threads",
                        threads.of(consultation.id()).stream()
                                .map(progress::latest)
                                .toList());
    }

    /** Why the form was refused, in the reader's words; nothing for a field without fault. */
    Map<String, String> reasons(ThreadForm form, Locale language) {
        return form.reasons().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, reason -> problems.sentence(reason.getValue(), Language.of(language))));
    }

    private List<Crumb> breadcrumb(Theme theme, Locale language) {
        return List.of(
                new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations"),
                new Crumb(theme.names().in(language), theme.path()));
    }

    private List<String> facilitators(Consultation consultation, Locale language) {
        return consultation.facilitators().stream()
                .map(code -> nameIn(language, code))
                .toList();
    }

    private String nameIn(Locale language, DelegationCode code) {
        return delegations
                .find(code)
                .map((Delegation known) -> known.nameIn(language))
                .orElse(code.value());
    }

    private static List<String> in(Locale language, List<SixLanguages> texts) {
        return texts.stream().map(text -> text.in(language)).toList();
    }
}

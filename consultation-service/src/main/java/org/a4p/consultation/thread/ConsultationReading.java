package org.a4p.consultation.thread;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.NewYorkClock;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page of a consultation shows, in the reader's language. */
@Component
class ConsultationReading {

    private final Themes themes;
    private final ThemeThreads threads;
    private final Delegations delegations;
    private final Problems problems;
    private final MessageSource messages;
    private final PermittedActions now;
    private final Clock clock;

    ConsultationReading(
            Themes themes,
            ThemeThreads threads,
            Delegations delegations,
            Problems problems,
            MessageSource messages,
            PermittedActions now,
            Clock clock) {
        this.themes = themes;
        this.threads = threads;
        this.delegations = delegations;
        this.problems = problems;
        this.messages = messages;
        this.now = now;
        this.clock = clock;
    }

    Map<String, Object> of(Consultation consultation, Optional<Officer> reader, Locale language) {
        Map<String, Object> page = new HashMap<>(words(consultation, language));
        page.put("may", now.may(consultation, reader));
        page.put("keeps", now.keeps(consultation, reader));
        page.put("signedIn", reader.isPresent());
        page.put(
                "comesTwice",
                Stream.of(consultation.opens(), consultation.speakingEnds(), consultation.closes())
                        .anyMatch(NewYorkClock::comesTwice));
        return page;
    }

    private Map<String, Object> words(Consultation consultation, Locale language) {
        Theme theme = themes.lineage().livingOf(consultation.theme());
        return Map.of(
                "breadcrumb",
                breadcrumb(theme, language),
                "consultation",
                consultation,
                "theme",
                theme,
                "title",
                consultation.titles().in(language),
                "state",
                consultation.stateAt(clock.instant()),
                "questions",
                in(language, consultation.questions()),
                "facilitators",
                facilitators(consultation, language),
                "threads",
                threads.rows(consultation.id()));
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

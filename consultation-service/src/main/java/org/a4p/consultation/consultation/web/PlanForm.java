package org.a4p.consultation.consultation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.a4p.consultation.consultation.BackgroundDocument;
import org.a4p.consultation.consultation.ConsultationRefused;
import org.a4p.consultation.consultation.NewYorkClock;
import org.a4p.consultation.consultation.Plan;
import org.a4p.consultation.consultation.Plan.Dates;
import org.a4p.consultation.theme.SixTexts;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;

/**
 * Form in which a round is planned, as typed. Times are New York's.
 *
 * @param facilitators codes of delegations, with commas or spaces between them
 * @param officers accounts, likewise
 */
record PlanForm(
        @Nullable String theme,
        SixTexts titles,
        List<SixTexts> questions,
        List<DocumentForm> documents,
        @Nullable String facilitators,
        @Nullable String officers,
        @Nullable String opens,
        @Nullable String readingFrom,
        @Nullable String closes) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s,;،؛、，；]+");
    private static final int FEWEST_ROWS = 3;

    PlanForm(
            @Nullable String theme,
            @Nullable SixTexts titles,
            @Nullable List<@Nullable SixTexts> questions,
            @Nullable List<@Nullable DocumentForm> documents,
            @Nullable String facilitators,
            @Nullable String officers,
            @Nullable String opens,
            @Nullable String readingFrom,
            @Nullable String closes) {
        this.theme = theme;
        this.titles = titles == null ? SixTexts.NONE : titles;
        this.questions = rows(questions, SixTexts.NONE);
        this.documents = rows(documents, DocumentForm.EMPTY);
        this.facilitators = facilitators;
        this.officers = officers;
        this.opens = opens;
        this.readingFrom = readingFrom;
        this.closes = closes;
    }

    static PlanForm on(String theme) {
        return new PlanForm(theme, null, null, null, null, null, null, null, null);
    }

    static PlanForm of(Plan plan) {
        Instant reading = plan.dates().readingFrom();
        return new PlanForm(
                plan.theme().value(),
                SixTexts.of(plan.titles()),
                plan.questions().stream().<@Nullable SixTexts>map(SixTexts::of).toList(),
                plan.documents().stream()
                        .<@Nullable DocumentForm>map(document -> new DocumentForm(document.title(), document.place()))
                        .toList(),
                plan.facilitators().stream().map(DelegationCode::value).collect(Collectors.joining(", ")),
                String.join(", ", plan.officers()),
                NewYorkClock.field(plan.dates().opens()),
                reading == null ? null : NewYorkClock.field(reading),
                NewYorkClock.field(plan.dates().closes()));
    }

    /** The form with three more rows for questions and for documents. */
    PlanForm withMoreRows() {
        List<@Nullable SixTexts> more = new ArrayList<>(questions);
        List<@Nullable DocumentForm> moreDocuments = new ArrayList<>(documents);
        for (int row = 0; row < FEWEST_ROWS; row++) {
            more.add(SixTexts.NONE);
            moreDocuments.add(DocumentForm.EMPTY);
        }
        return new PlanForm(theme, titles, more, moreDocuments, facilitators, officers, opens, readingFrom, closes);
    }

    /** The plan that was typed; what cannot stand is refused, field by field, and the first reason thrown. */
    Plan plan(Refusals refusals) {
        Optional<ThemeId> on = refusals.check(
                "theme",
                () -> ThemeId.read(Objects.requireNonNullElse(theme, ""))
                        .orElseThrow(ConsultationRefused::unknownTheme));
        Optional<SixLanguages> named = titles.check("titles", refusals, Plan.TITLE_LIMIT);
        List<SixLanguages> asked = checkedQuestions(refusals);
        List<BackgroundDocument> read = checkedDocuments(refusals);
        List<DelegationCode> guides = names(facilitators, "facilitators", refusals).stream()
                .flatMap(name -> refusals.check("facilitators", () -> code(name)).stream())
                .toList();
        List<String> accounts = names(officers, "officers", refusals).stream()
                .flatMap(name -> refusals.check("officers", () -> Plan.account(name)).stream())
                .toList();
        Dates dates = dates(refusals);
        refusals.requireNone();
        return refusals.check(
                        "facilitators",
                        () -> new Plan(on.orElseThrow(), named.orElseThrow(), asked, read, guides, accounts, dates))
                .orElseThrow(refusals::first);
    }

    private Dates dates(Refusals refusals) {
        Optional<Instant> opening = refusals.check("opens", () -> NewYorkClock.read(opens));
        Instant reading = NewYorkClock.readIfAny(readingFrom, "readingFrom", refusals);
        Optional<Instant> closing = refusals.check("closes", () -> NewYorkClock.read(closes));
        refusals.requireNone();
        return refusals.check(Refusals.FORM, () -> new Dates(opening.orElseThrow(), reading, closing.orElseThrow()))
                .orElseThrow(refusals::first);
    }

    private List<SixLanguages> checkedQuestions(Refusals refusals) {
        List<SixLanguages> checked = new ArrayList<>();
        for (int row = 0; row < Math.min(questions.size(), Plan.MOST_QUESTIONS); row++) {
            if (!questions.get(row).areBlank()) {
                questions
                        .get(row)
                        .check("questions[" + row + "]", refusals, Plan.QUESTION_LIMIT)
                        .ifPresent(checked::add);
            }
        }
        return checked;
    }

    private List<BackgroundDocument> checkedDocuments(Refusals refusals) {
        List<BackgroundDocument> checked = new ArrayList<>();
        for (int row = 0; row < Math.min(documents.size(), Plan.MOST_DOCUMENTS); row++) {
            documents.get(row).check("documents[" + row + "]", refusals).ifPresent(checked::add);
        }
        return checked;
    }

    static DelegationCode code(String name) {
        try {
            return new DelegationCode(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException noCode) {
            throw ConsultationRefused.unknownFacilitator(name);
        }
    }

    private static List<String> names(@Nullable String typed, String field, Refusals refusals) {
        List<String> names = Arrays.stream(BETWEEN_NAMES.split(Objects.requireNonNullElse(typed, "")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > Plan.MOST_GUIDES) {
            refusals.refuse(field, ConsultationRefused.tooManyParts(Plan.MOST_GUIDES));
        }
        return names;
    }

    /** As many rows as came, an empty one for each that was left out, and three at least. */
    private static <T> List<T> rows(@Nullable List<@Nullable T> typed, T empty) {
        List<T> rows = new ArrayList<>();
        for (T row : typed == null ? List.<@Nullable T>of() : typed) {
            rows.add(row == null ? empty : row);
        }
        while (rows.size() < FEWEST_ROWS) {
            rows.add(empty);
        }
        return List.copyOf(rows);
    }

    /** Row for a background document; both fields are left empty where there is none. */
    record DocumentForm(@Nullable String title, @Nullable String place) {

        private static final DocumentForm EMPTY = new DocumentForm(null, null);

        private Optional<BackgroundDocument> check(String row, Refusals refusals) {
            if (Objects.requireNonNullElse(title, "").isBlank()
                    && Objects.requireNonNullElse(place, "").isBlank()) {
                return Optional.empty();
            }
            Optional<String> named = refusals.check(row + ".title", () -> BackgroundDocument.checkedTitle(title));
            Optional<String> placed = refusals.check(row + ".place", () -> BackgroundDocument.checkedPlace(place));
            return named.flatMap(of -> placed.map(at -> new BackgroundDocument(of, at)));
        }
    }
}

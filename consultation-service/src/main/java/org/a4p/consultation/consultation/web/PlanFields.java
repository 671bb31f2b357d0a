package org.a4p.consultation.consultation.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.a4p.consultation.consultation.BackgroundDocument;
import org.a4p.consultation.consultation.ConsultationRefused;
import org.a4p.consultation.consultation.NewYorkClock;
import org.a4p.consultation.consultation.Plan;
import org.a4p.consultation.consultation.Plan.Dates;
import org.a4p.consultation.form.Fields;
import org.a4p.consultation.theme.SixLanguages;
import org.a4p.consultation.theme.SixTexts;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/** The form in which a round is planned: from its fields to a {@link Plan} and back. Times are New York's. */
final class PlanFields {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s,;،؛、，；]+");

    private PlanFields() {}

    /** The plan that was typed; empty if a field cannot stand, with its reason beside it. */
    static Optional<Plan> read(Fields fields) {
        Optional<ThemeId> theme = fields.check(
                "theme", () -> ThemeId.read(fields.text("theme")).orElseThrow(ConsultationRefused::unknownTheme));
        Optional<SixLanguages> titles = SixTexts.read(fields, "titles", Plan.TITLE_LIMIT);
        List<SixLanguages> questions = questions(fields);
        List<BackgroundDocument> documents = documents(fields);
        List<DelegationCode> facilitators = names(fields, "facilitators").stream()
                .flatMap(name -> fields.check("facilitators", () -> code(name)).stream())
                .toList();
        List<String> officers = names(fields, "officers").stream()
                .flatMap(name -> fields.check("officers", () -> Plan.account(name)).stream())
                .toList();
        Optional<Dates> dates = dates(fields);
        if (fields.areRefused() || theme.isEmpty() || titles.isEmpty() || dates.isEmpty()) {
            return Optional.empty();
        }
        return fields.check(
                "facilitators",
                () -> new Plan(theme.get(), titles.get(), questions, documents, facilitators, officers, dates.get()));
    }

    /** What the form shows of a plan. */
    static Map<String, String> of(Plan plan) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("theme", plan.theme().value());
        fields.putAll(plan.titles().fields("titles"));
        for (int row = 0; row < plan.questions().size(); row++) {
            fields.putAll(plan.questions().get(row).fields("questions." + row));
        }
        for (int row = 0; row < plan.documents().size(); row++) {
            fields.put(title(row), plan.documents().get(row).title());
            fields.put(place(row), plan.documents().get(row).place());
        }
        fields.put(
                "facilitators",
                plan.facilitators().stream().map(DelegationCode::value).collect(Collectors.joining(", ")));
        fields.put("officers", String.join(", ", plan.officers()));
        fields.put("opens", NewYorkClock.field(plan.dates().opens()));
        Instant reading = plan.dates().readingFrom();
        fields.put("readingFrom", reading == null ? "" : NewYorkClock.field(reading));
        fields.put("closes", NewYorkClock.field(plan.dates().closes()));
        return fields;
    }

    /** How many rows of a kind the form has, or should have for what is in it. */
    static int rows(Map<String, String> typed, String kind, boolean more) {
        int rows = 0;
        while (typed.keySet().stream().anyMatch(startsWith(kind + "." + rows + "."))) {
            rows++;
        }
        return Math.max(3, more ? rows + 3 : rows);
    }

    /** An instant as typed; a field left empty is none. */
    static @Nullable Instant instant(Fields fields, String name) {
        return fields.isBlank(name)
                ? null
                : fields.check(name, () -> NewYorkClock.read(fields.text(name))).orElse(null);
    }

    private static Optional<Dates> dates(Fields fields) {
        Optional<Instant> opens = fields.check("opens", () -> NewYorkClock.read(fields.text("opens")));
        Instant reading = instant(fields, "readingFrom");
        Optional<Instant> closes = fields.check("closes", () -> NewYorkClock.read(fields.text("closes")));
        return opens.isEmpty() || closes.isEmpty()
                ? Optional.empty()
                : fields.check(Fields.FORM, () -> new Dates(opens.get(), reading, closes.get()));
    }

    private static List<SixLanguages> questions(Fields fields) {
        List<SixLanguages> questions = new ArrayList<>();
        for (int row = 0; row < Plan.MOST_QUESTIONS; row++) {
            String name = "questions." + row;
            if (!SixTexts.areBlank(fields, name)) {
                SixTexts.read(fields, name, Plan.QUESTION_LIMIT).ifPresent(questions::add);
            }
        }
        return questions;
    }

    private static List<BackgroundDocument> documents(Fields fields) {
        List<BackgroundDocument> documents = new ArrayList<>();
        for (int row = 0; row < Plan.MOST_DOCUMENTS; row++) {
            String title = title(row);
            String place = place(row);
            if (!fields.isBlank(title) || !fields.isBlank(place)) {
                Optional<String> named = fields.check(title, () -> BackgroundDocument.checkedTitle(fields.text(title)));
                Optional<String> placed =
                        fields.check(place, () -> BackgroundDocument.checkedPlace(fields.text(place)));
                if (named.isPresent() && placed.isPresent()) {
                    documents.add(new BackgroundDocument(named.get(), placed.get()));
                }
            }
        }
        return documents;
    }

    static DelegationCode code(String name) {
        try {
            return new DelegationCode(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException noCode) {
            throw ConsultationRefused.unknownFacilitator(name);
        }
    }

    private static List<String> names(Fields fields, String field) {
        List<String> names = Arrays.stream(BETWEEN_NAMES.split(fields.text(field)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > Plan.MOST_GUIDES) {
            fields.refuse(field, ConsultationRefused.tooManyParts(Plan.MOST_GUIDES));
        }
        return names;
    }

    private static Predicate<String> startsWith(String beginning) {
        return name -> name.startsWith(beginning);
    }

    private static String title(int row) {
        return "documents." + row + ".title";
    }

    private static String place(int row) {
        return "documents." + row + ".place";
    }
}

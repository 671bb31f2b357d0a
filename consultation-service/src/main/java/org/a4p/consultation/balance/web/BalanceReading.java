package org.a4p.consultation.balance.web;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.balance.Breakdown;
import org.a4p.consultation.balance.ContributorRole;
import org.a4p.consultation.balance.Filter;
import org.a4p.consultation.balance.Participation;
import org.a4p.consultation.balance.ParticipationRow;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.group.Day;
import org.a4p.consultation.record.paper.Spreadsheet;
import org.a4p.delegations.Officer;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the balance page and its file show, in the reader's language. */
@Component
class BalanceReading {

    private final Authorization authorization;
    private final MessageSource messages;
    private final Clock clock;

    BalanceReading(Authorization authorization, MessageSource messages, Clock clock) {
        this.authorization = authorization;
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, Object> page(
            Consultation consultation, List<ParticipationRow> all, Filter filter, Officer officer, Locale language) {
        List<ParticipationRow> shown = all.stream().filter(filter::passes).toList();
        Map<String, Object> page = new HashMap<>();
        page.put(
                "breadcrumb",
                List.of(
                        new Crumb(message("shell.consultations", language), "/consultations"),
                        new Crumb(consultation.titles().in(language), consultation.path())));
        page.put("consultation", consultation);
        page.put("round", consultation.titles().in(language));
        page.put("filter", filter);
        page.put("rows", rows(shown, language));
        page.put("figures", Breakdown.of(all));
        page.put("roles", ContributorRole.values());
        page.put("ways", Participation.values());
        page.put("all", all.size());
        page.put(
                "mayRemind",
                authorization.allows(officer.roles(), Action.REMIND, consultation.stateAt(clock.instant())));
        return page;
    }

    /** One line a delegation for spreadsheets, with a header in the reader's language. */
    byte[] file(List<ParticipationRow> shown, Locale language) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of("code", "delegation", "region", "roles", "voiced", "entries", "languages", "reminded")
                .map(column -> message("balance." + column, language))
                .toList());
        for (Row row : rows(shown, language)) {
            lines.add(List.of(
                    row.code(),
                    row.name(),
                    row.region(),
                    String.join("; ", row.roles()),
                    message("balance.voiced." + row.voiced().name(), language),
                    Integer.toString(row.entries()),
                    String.join("; ", row.languages()),
                    row.reminded()));
        }
        return Spreadsheet.of(lines);
    }

    private List<Row> rows(List<ParticipationRow> shown, Locale language) {
        return shown.stream()
                .map(one -> row(one, language))
                .sorted(Comparator.comparing(Row::name, Collator.getInstance(language)))
                .toList();
    }

    private Row row(ParticipationRow one, Locale language) {
        LocalDate reminded = one.remindedOn();
        return new Row(
                one.delegation().code().value(),
                one.delegation().nameIn(language),
                region(one.region(), language),
                one.roles().stream()
                        .map(role -> message("balance.role." + role.name(), language))
                        .toList(),
                one.voiced(),
                one.count(),
                one.entries().entrySet().stream()
                        .map(entry -> message("balance.language." + entry.getKey(), language) + " " + entry.getValue())
                        .toList(),
                reminded == null ? "" : new Day(reminded).in(language));
    }

    private String region(String region, Locale language) {
        return message("balance.region." + (region.isEmpty() ? "NONE" : region), language);
    }

    private String message(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** A line of the table. */
    record Row(
            String code,
            String name,
            String region,
            List<String> roles,
            Participation voiced,
            int entries,
            List<String> languages,
            String reminded) {}
}

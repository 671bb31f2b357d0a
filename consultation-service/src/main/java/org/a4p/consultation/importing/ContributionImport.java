package org.a4p.consultation.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.a4p.consultation.contribution.PublishContribution;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.TranscriptCommands;
import org.a4p.consultation.contribution.TranscriptCommands.Transcript;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.consultation.importing.Capacities.Capacity;
import org.a4p.consultation.importing.sheet.Row;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.zone.ReaderZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contributions made elsewhere, one a line, with their own date and delegation; they take the thread's next numbers. */
@Component
class ContributionImport implements Importer {

    /** Before it, no delegation spoke, and no store keeps the instant. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private final ThreadContexts places;
    private final TranscriptCommands transcribing;
    private final TypedTerms reading;
    private final Delegations delegations;
    private final Groups groups;
    private final Clock clock;

    ContributionImport(
            ThreadContexts places,
            TranscriptCommands transcribing,
            TypedTerms reading,
            Delegations delegations,
            Groups groups,
            Clock clock) {
        this.places = places;
        this.transcribing = transcribing;
        this.reading = reading;
        this.delegations = delegations;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.CONTRIBUTIONS;
    }

    @Override
    public void plan(List<Row> rows, Officer officer, Plan plan) {
        Map<String, Optional<ThreadContext>> known = new HashMap<>();
        Capacities capacities = new Capacities(groups);
        for (Row row : rows) {
            Line line = read(row, known, capacities, plan);
            if (line != null && plan.isFirst(row, line.key())) {
                plan(line, officer, plan);
            }
        }
    }

    private @Nullable Line read(Row row, Map<String, Optional<ThreadContext>> known, Capacities capacities, Plan plan) {
        ThreadContext place = plan.read(
                row,
                "thread",
                () -> known.computeIfAbsent(
                                row.cell("thread"), id -> ThreadId.read(id).flatMap(places::find))
                        .orElseThrow(() -> ImportRefused.threadUnknown(row.cell("thread"))));
        DelegationCode delegation = plan.read(row, "delegation", () -> reading.delegation(row.cell("delegation")));
        Instant at = plan.read(row, "date", () -> instant(row.cell("date")));
        if (place == null || delegation == null || at == null) {
            return null;
        }
        Capacity capacity = capacities.read(row, delegation, LocalDate.ofInstant(at, ReaderZone.NEW_YORK), plan);
        return capacity == null ? null : new Line(row, place, delegation, at, capacity);
    }

    private void plan(Line line, Officer officer, Plan plan) {
        try {
            Officer speaker = new Officer(
                    officer.subject(), officer.name(), delegations.get(line.delegation), Set.of(Role.DELEGATE));
            Transcript transcript = transcribing.prepare(line.place, line.command(), speaker, line.at, line.key());
            if (transcribing.isThere(transcript) || transcribing.isThereBy(line.earlierKey(), transcript)) {
                plan.skip();
            } else {
                transcribing.check(transcript);
                plan.step(() -> transcribing.add(transcript));
            }
        } catch (Failure reason) {
            plan.problem(line.row.line(), columnOf(reason), reason);
        }
    }

    /** An instant in ISO 8601, or a day, which then stands for its noon in New York. */
    private Instant instant(String text) {
        Instant at;
        try {
            at = text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .atTime(12, 0)
                            .atZone(ReaderZone.NEW_YORK)
                            .toInstant();
        } catch (DateTimeException unreadable) {
            throw ImportRefused.instantUnreadable();
        }
        if (at.isBefore(EARLIEST)) {
            throw ImportRefused.instantUnreadable();
        }
        if (at.isAfter(clock.instant())) {
            throw ImportRefused.inTheFuture();
        }
        return at;
    }

    private static String columnOf(Failure reason) {
        return switch (reason.slug()) {
            case "contribution-type-unknown" -> "type";
            case "language-unknown", "unknown-language" -> "language";
            case "reply-to-nothing" -> "inReplyTo";
            case "proposal-incomplete", "proposal-unexpected" -> "newWording";
            case "thread-closed" -> "thread";
            default -> "text";
        };
    }

    /** A line of which the cells that tell where, who and when are read. */
    private record Line(Row row, ThreadContext place, DelegationCode delegation, Instant at, Capacity capacity) {

        PublishContribution command() {
            return new PublishContribution(
                    row.cell("thread"),
                    row.cell("type").toUpperCase(Locale.ROOT).replace('-', '_'),
                    row.text("text"),
                    row.cell("language"),
                    row.text("oldWording"),
                    row.text("newWording"),
                    row.cell("inReplyTo"),
                    List.of(),
                    capacity.onBehalfOf(),
                    capacity.national(),
                    "",
                    List.of());
        }

        /** The same line names the same contribution for ever, so that a repeated import adds nothing. */
        IdempotencyKey key() {
            StringBuilder meaning = new StringBuilder(meaningOnce());
            for (String column : List.of("language", "oldWording", "newWording", "inReplyTo")) {
                add(meaning, column, row.text(column).strip());
            }
            add(meaning, "onBehalfOf", capacity.onBehalfOf());
            add(meaning, "nationalCapacity", capacity.national() ? "true" : "");
            return named(meaning.toString());
        }

        /** By this name the line was imported when not every cell counted; what was, is known by it and stays one. */
        IdempotencyKey earlierKey() {
            return named(meaningOnce());
        }

        private String meaningOnce() {
            return String.join(
                    "\n", row.cell("thread"), delegation.value(), at.toString(), row.cell("type"), row.text("text"));
        }

        private static void add(StringBuilder meaning, String column, String cell) {
            if (!cell.isEmpty()) {
                meaning.append('\0').append(column).append('\0').append(cell);
            }
        }

        private static IdempotencyKey named(String meaning) {
            return new IdempotencyKey(UUID.nameUUIDFromBytes(meaning.getBytes(StandardCharsets.UTF_8))
                    .toString());
        }
    }
}

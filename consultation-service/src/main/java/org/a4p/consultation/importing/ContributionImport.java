package org.a4p.consultation.importing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.contribution.Places;
import org.a4p.consultation.contribution.PublishContribution;
import org.a4p.consultation.contribution.Transcribing;
import org.a4p.consultation.contribution.Transcribing.Transcript;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.stereotype.Component;

/** Contributions made elsewhere, one a line, with their own date and delegation; they take the thread's next numbers. */
@Component
class ContributionImport implements Importer {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Places places;
    private final Transcribing transcribing;
    private final TypedTerms reading;
    private final Delegations delegations;
    private final Clock clock;

    ContributionImport(
            Places places, Transcribing transcribing, TypedTerms reading, Delegations delegations, Clock clock) {
        this.places = places;
        this.transcribing = transcribing;
        this.reading = reading;
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.CONTRIBUTIONS;
    }

    @Override
    public void plan(List<Row> rows, Officer officer, Plan plan) {
        Map<String, Optional<Place>> known = new HashMap<>();
        rows.forEach(row -> plan(row, officer, plan, known));
    }

    private void plan(Row row, Officer officer, Plan plan, Map<String, Optional<Place>> known) {
        Place place = plan.read(
                row,
                "thread",
                () -> known.computeIfAbsent(
                                row.cell("thread"), id -> ThreadId.read(id).flatMap(places::find))
                        .orElseThrow(() -> LineRefused.threadUnknown(row.cell("thread"))));
        DelegationCode delegation = plan.read(row, "delegation", () -> reading.delegation(row.cell("delegation")));
        Instant at = plan.read(row, "date", () -> instant(row.cell("date")));
        if (place == null || delegation == null || at == null) {
            return;
        }
        IdempotencyKey key = new IdempotencyKey(
                UUID.nameUUIDFromBytes(meaning(row, at, delegation).getBytes(StandardCharsets.UTF_8))
                        .toString());
        if (!plan.isFirst(row, key)) {
            return;
        }
        try {
            Officer speaker =
                    new Officer(officer.subject(), officer.name(), delegations.get(delegation), Set.of(Role.DELEGATE));
            Transcript transcript = transcribing.prepare(place, command(row), speaker, at, key);
            if (transcribing.isThere(transcript)) {
                plan.skip();
            } else {
                transcribing.check(transcript);
                plan.step(() -> transcribing.add(transcript));
            }
        } catch (Failure reason) {
            plan.problem(row.line(), columnOf(reason), reason);
        }
    }

    private PublishContribution command(Row row) {
        return new PublishContribution(
                row.cell("thread"),
                row.cell("type").toUpperCase(Locale.ROOT).replace('-', '_'),
                row.text("text"),
                row.cell("language"),
                row.text("oldWording"),
                row.text("newWording"),
                row.cell("inReplyTo"),
                List.of(),
                "",
                false,
                "",
                List.of());
    }

    /** The same line names the same contribution for ever, so that a repeated import adds nothing. */
    private static String meaning(Row row, Instant at, DelegationCode delegation) {
        return String.join(
                "\n", row.cell("thread"), delegation.value(), at.toString(), row.cell("type"), row.text("text"));
    }

    /** An instant in ISO 8601, or a day, which then stands for its noon in New York. */
    private Instant instant(String text) {
        Instant at;
        try {
            at = text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atTime(12, 0).atZone(NEW_YORK).toInstant();
        } catch (DateTimeException unreadable) {
            throw LineRefused.instantUnreadable();
        }
        if (at.isAfter(clock.instant())) {
            throw LineRefused.inTheFuture();
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
}

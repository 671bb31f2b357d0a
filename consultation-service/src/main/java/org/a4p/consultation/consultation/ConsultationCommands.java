package org.a4p.consultation.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Officer;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.text.TypedText;
import org.a4p.service.command.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives rounds of consultation more time, and archives those that are over; the secretariat does. */
@Service
public class ConsultationCommands {

    /** The most characters of the reason for an extension. */
    public static final int REASON_LIMIT = 2_000;

    private final Consultations consultations;
    private final Themes themes;
    private final SecretariatPolicy keepers;
    private final List<ArchivingRule> rules;
    private final Clock clock;

    ConsultationCommands(
            Consultations consultations,
            Themes themes,
            SecretariatPolicy keepers,
            List<ArchivingRule> rules,
            Clock clock) {
        this.consultations = consultations;
        this.themes = themes;
        this.keepers = keepers;
        this.rules = List.copyOf(rules);
        this.clock = clock;
    }

    /**
     * Gives a round that is going on more time. Whoever is writing meanwhile is not disturbed: what comes before the new
     * closing is in time.
     */
    public Consultation extend(
            ConsultationId id, Extending wanted, SeenVersion seen, Officer officer, IdempotencyKey key) {
        keepers.require(officer, Action.EXTEND_CONSULTATION);
        Consultation consultation = consultations.find(id).orElseThrow(NotFound::new);
        String reason = TypedText.check(wanted.reason(), REASON_LIMIT);
        String request = RequestId.of(officer.subject(), "extensions", key).value();
        for (Extension before : consultation.planning().extensions()) {
            if (before.request().equals(request)) {
                return repeated(consultation, before, wanted);
            }
        }
        Instant now = now();
        if (!keepers.isTime(officer, Action.EXTEND_CONSULTATION, consultation.stateAt(now))) {
            throw ConsultationRefused.nothingToExtend();
        }
        seen.require(consultation.version());
        if (!wanted.closes().isAfter(consultation.closes())) {
            throw ConsultationRefused.extensionNotLater(consultation.closes());
        }
        Extension extension =
                new Extension(consultation.closes(), wanted.closes(), reason, now, officer.subject(), request);
        Consultation extended = consultation.extended(extension, wanted.readingFrom());
        return stored(
                consultation, extended, ConsultationExtended.of(extended, extension, themes.get(extended.theme())));
    }

    /** Puts a round that is over into the archive: it stays readable, and nothing more is added to it. */
    public Consultation archive(ConsultationId id, SeenVersion seen, Officer officer) {
        keepers.require(officer, Action.ARCHIVE_CONSULTATION);
        Consultation consultation = consultations.find(id).orElseThrow(NotFound::new);
        Instant now = now();
        if (consultation.archivedAt() != null) {
            return consultation;
        }
        if (!keepers.isTime(officer, Action.ARCHIVE_CONSULTATION, consultation.stateAt(now))) {
            throw ConsultationRefused.consultationNotOver(consultation.closes());
        }
        seen.require(consultation.version());
        rules.forEach(rule -> rule.require(consultation, now));
        Consultation archived = consultation.archived(now);
        return stored(consultation, archived, ConsultationArchived.of(archived, themes.get(archived.theme()), now));
    }

    private Consultation stored(Consultation read, Consultation changed, OutboxEvent event) {
        if (!consultations.change(read, changed, event)) {
            throw new StaleVersion();
        }
        return changed;
    }

    private Instant now() {
        return clock.instant();
    }

    private static Consultation repeated(Consultation consultation, Extension before, Extending wanted) {
        if (!before.until().equals(wanted.closes()) || !before.reason().equals(wanted.reason())) {
            throw new IdempotencyKeyReused();
        }
        return consultation;
    }

    /**
     * More time, as it is asked for.
     *
     * @param readingFrom from when on the round is only read, as it is to be from now on; null for not at all
     */
    public record Extending(Instant closes, @Nullable Instant readingFrom, String reason) {

        public Extending {
            closes = Plan.Dates.inReach(closes).truncatedTo(ChronoUnit.MILLIS);
        }
    }
}

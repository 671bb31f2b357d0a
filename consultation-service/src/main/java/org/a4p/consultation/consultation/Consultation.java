package org.a4p.consultation.consultation;

import java.time.Instant;
import java.util.List;
import org.a4p.authorization.StateNow;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.consultation.Plan.Dates;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.Failure;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A dated round of consultation on a theme.
 *
 * @param opens the first instant at which something may be said
 * @param readingFrom the first instant of silent reading, when nothing new is said any more; null for a round without it
 * @param closes the first instant after the round
 * @param archivedAt when it was put away for good; null while it is not
 * @param facilitators the delegations whose officers guide the round
 * @param illustrative whether this is sample content
 * @param planning how it is prepared and kept
 */
public record Consultation(
        @BsonId ConsultationId id,
        ThemeId theme,
        SixLanguages titles,
        List<SixLanguages> questions,
        Instant opens,
        @Nullable Instant readingFrom,
        Instant closes,
        @Nullable Instant archivedAt,
        List<DelegationCode> facilitators,
        boolean illustrative,
        Planning planning) {

    public Consultation {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a consultation closes after it opens");
        }
        if (readingFrom != null && !(opens.isBefore(readingFrom) && readingFrom.isBefore(closes))) {
            throw new IllegalArgumentException("silent reading lies between opening and closing");
        }
        questions = List.copyOf(questions);
        facilitators = List.copyOf(facilitators);
    }

    /** A round that nobody planned with a form, and that is open as it is made. */
    public Consultation(
            ConsultationId id,
            ThemeId theme,
            SixLanguages titles,
            List<SixLanguages> questions,
            Instant opens,
            @Nullable Instant readingFrom,
            Instant closes,
            @Nullable Instant archivedAt,
            List<DelegationCode> facilitators,
            boolean illustrative) {
        this(
                id,
                theme,
                titles,
                questions,
                opens,
                readingFrom,
                closes,
                archivedAt,
                facilitators,
                illustrative,
                Planning.NONE);
    }

    static Consultation planned(ConsultationId id, Plan plan, String request) {
        return of(id, plan, Planning.of(plan, request), false);
    }

    Consultation replanned(Plan plan) {
        return of(id, plan, planning.changed(plan), illustrative);
    }

    Consultation extended(Extension extension, @Nullable Instant newReading) {
        Dates dates = new Dates(opens, newReading, extension.until());
        Plan plan = plan();
        return of(id, plan.at(dates), planning.extended(extension), illustrative);
    }

    Consultation archived(Instant at) {
        return new Consultation(
                id,
                theme,
                titles,
                questions,
                opens,
                readingFrom,
                closes,
                at,
                facilitators,
                illustrative,
                planning.next());
    }

    private static Consultation of(ConsultationId id, Plan plan, Planning planning, boolean illustrative) {
        return new Consultation(
                id,
                plan.theme(),
                plan.titles(),
                plan.questions(),
                plan.dates().opens(),
                plan.dates().readingFrom(),
                plan.dates().closes(),
                null,
                plan.facilitators(),
                illustrative,
                planning);
    }

    /** What was planned, as it stands. */
    public Plan plan() {
        return new Plan(
                theme,
                titles,
                questions,
                planning.documents(),
                facilitators,
                planning.officers(),
                new Dates(opens, readingFrom, closes));
    }

    public int version() {
        return planning.version();
    }

    /** Whether this officer facilitates the round, or administers it. */
    public boolean isGuidedBy(Officer officer) {
        return officer.hasRole(Role.SECRETARIAT)
                || isFacilitatedBy(officer.delegation().code())
                || planning.officers().contains(officer.subject());
    }

    /** Passes an officer who facilitates this very round; {@link ConsultationRefused} for those of other rounds. */
    public void requireGuide(Officer officer) {
        if (!isGuidedBy(officer)) {
            throw ConsultationRefused.notFacilitatorHere();
        }
    }

    /** Where the round stands at this instant. */
    public ConsultationState stateAt(Instant instant) {
        if (archivedAt != null && !instant.isBefore(archivedAt)) {
            return ConsultationState.ARCHIVED;
        }
        if (instant.isBefore(opens)) {
            return ConsultationState.PLANNED;
        }
        if (!instant.isBefore(closes)) {
            return ConsultationState.CLOSED;
        }
        return instant.isBefore(speakingEnds()) ? ConsultationState.OPEN : ConsultationState.SILENT_READING;
    }

    /** The round as it stands at this instant, for deciding what may be done. */
    public StateNow<ConsultationState> at(Instant instant) {
        ConsultationState state = stateAt(instant);
        return new StateNow<>(state, () -> refusal(state));
    }

    public boolean isOpenAt(Instant instant) {
        return stateAt(instant) == ConsultationState.OPEN;
    }

    /** The first instant at which nothing new may be said. */
    public Instant speakingEnds() {
        return readingFrom == null ? closes : readingFrom;
    }

    public boolean isFacilitatedBy(DelegationCode delegation) {
        return facilitators.contains(delegation);
    }

    public String path() {
        return "/consultations/" + id;
    }

    private Failure refusal(ConsultationState state) {
        return switch (state) {
            case PLANNED -> ConsultationRefused.consultationNotOpenYet(opens);
            case OPEN, ARCHIVED -> ConsultationRefused.notInThisState(state);
            case SILENT_READING -> ConsultationRefused.silentReading(speakingEnds());
            case CLOSED -> ConsultationRefused.consultationOver(closes);
        };
    }
}

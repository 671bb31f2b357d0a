package org.a4p.consultation.consultation;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.authorization.NotInThisState;
import org.a4p.consultation.authorization.Situation;
import org.a4p.consultation.theme.SixLanguages;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
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
        boolean illustrative) {

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
    public Situation at(Instant instant) {
        return new Moment(this, instant);
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

    private record Moment(Consultation consultation, Instant instant) implements Situation {

        @Override
        public ConsultationState state() {
            return consultation.stateAt(instant);
        }

        @Override
        public Failure refusal() {
            return switch (state()) {
                case PLANNED -> new ConsultationNotOpenYet(consultation.opens);
                case OPEN -> new NotInThisState(ConsultationState.OPEN);
                case SILENT_READING -> new SilentReading(consultation.speakingEnds());
                case CLOSED -> new ConsultationOver(consultation.closes);
                case ARCHIVED -> new NotInThisState(ConsultationState.ARCHIVED);
            };
        }
    }
}

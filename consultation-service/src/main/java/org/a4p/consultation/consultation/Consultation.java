package org.a4p.consultation.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.theme.SixLanguages;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.problem.Failure;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A dated round of consultation on a theme.
 *
 * @param opens the first instant at which something may be said
 * @param closes the first instant at which nothing more may be said
 * @param facilitators the delegations whose officers guide the round
 * @param illustrative whether this is sample content
 */
public record Consultation(
        @BsonId ConsultationId id,
        ThemeId theme,
        SixLanguages titles,
        List<SixLanguages> questions,
        Instant opens,
        Instant closes,
        List<DelegationCode> facilitators,
        boolean illustrative) {

    public Consultation {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a consultation closes after it opens");
        }
        questions = List.copyOf(questions);
        facilitators = List.copyOf(facilitators);
    }

    /** Where the round stands at this instant. */
    public ConsultationState stateAt(Instant instant) {
        if (instant.isBefore(opens)) {
            return ConsultationState.PLANNED;
        }
        return instant.isBefore(closes) ? ConsultationState.OPEN : ConsultationState.CLOSED;
    }

    public boolean isOpenAt(Instant instant) {
        return stateAt(instant) == ConsultationState.OPEN;
    }

    /** Why nothing can be said in this consultation at this instant, if so. */
    public Optional<Failure> refusalAt(Instant instant) {
        return switch (stateAt(instant)) {
            case PLANNED -> Optional.of(new ConsultationNotOpenYet(opens));
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of(new ConsultationOver(closes));
        };
    }

    public String path() {
        return "/consultations/" + id;
    }
}

package org.a4p.consultation.alignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * All that one delegation, or one group, has held on one contribution, oldest first. It is only ever added to, also
 * after the contribution was withdrawn.
 *
 * @param version how many steps there are; a change states the one it saw
 */
public record Position(@BsonId PositionId id, List<Step> history, int version) {

    public Position {
        history = List.copyOf(history);
    }

    static Position started(PositionId id, Step first) {
        return new Position(id, List.of(first), first.version());
    }

    Position with(Step next) {
        List<Step> longer = new ArrayList<>(history);
        longer.add(next);
        return new Position(id, longer, next.version());
    }

    /** What is held now; empty if it was revoked. */
    public Optional<Step> current() {
        return standing(step -> true);
    }

    /** What was held at this instant; empty if nothing yet, or if it was revoked. */
    public Optional<Step> at(Instant instant) {
        return standing(step -> !step.at().isAfter(instant));
    }

    Optional<Step> madeBy(RequestId request) {
        return history.stream().filter(step -> step.requestId().equals(request)).findFirst();
    }

    private Optional<Step> standing(Predicate<Step> known) {
        return history.stream().filter(known).reduce((earlier, later) -> later).filter(step -> !step.revokes());
    }
}

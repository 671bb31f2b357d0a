package org.a4p.consultation.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Everything said in a consultation up to now. */
record Facts(Consultation consultation, Theme theme, List<Said> said) {

    Facts {
        said = List.copyOf(said);
    }

    /** When something changed last, so that a compilation of any later instant reads the same until it changes again. */
    Instant lastChangeBy(Instant now) {
        Instant opens = now.isBefore(consultation.opens()) ? now : consultation.opens();
        Stream<Instant> renamings = theme.nameHistory().changes().filter(at -> at.isAfter(opens));
        return Stream.concat(renamings, said.stream().flatMap(Facts::changes))
                .filter(at -> !at.isAfter(now))
                .max(Instant::compareTo)
                .orElse(opens);
    }

    private static Stream<Instant> changes(Said one) {
        Stream<Instant> wordings = one.wordings().stream().map(Said.Wording::from);
        Stream<Instant> ends = Stream.of(optional(one.withdrawnAt()), optional(one.removedAt()))
                .flatMap(Optional::stream);
        Stream<Instant> alignments = one.alignments().stream()
                .flatMap(alignment -> Stream.concat(Stream.of(alignment.from()), optional(alignment.until()).stream()));
        Stream<Instant> names = Stream.concat(
                        Stream.ofNullable(one.placing().onBehalfOf()),
                        one.alignments().stream().flatMap(alignment -> Stream.ofNullable(alignment.onBehalfOf())))
                .flatMap(group -> group.names().changes());
        return Stream.of(wordings, ends, alignments, names).flatMap(instants -> instants);
    }

    private static Optional<Instant> optional(@Nullable Instant instant) {
        return Optional.ofNullable(instant);
    }
}

package org.a4p.consultation.theme;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.a4p.pages.language.SixLanguages;

/**
 * What something has been called, so that a record of some day uses the names of that day.
 *
 * @param earlier the names it had before, the first ones first
 */
public record NameHistory(SixLanguages now, List<Earlier> earlier) {

    public NameHistory {
        earlier = List.copyOf(earlier);
    }

    /** The history of what has never been renamed. */
    public static NameHistory of(SixLanguages names) {
        return new NameHistory(names, List.of());
    }

    /** The names at an instant; those of the very beginning for any time before. */
    public SixLanguages at(Instant instant) {
        return earlier.stream()
                .filter(names -> instant.isBefore(names.until()))
                .findFirst()
                .map(Earlier::names)
                .orElse(now);
    }

    /** The history with other names from an instant on; the same one where they are no others. */
    public NameHistory renamed(SixLanguages names, Instant at) {
        return names.equals(now)
                ? this
                : new NameHistory(
                        names,
                        Stream.concat(earlier.stream(), Stream.of(new Earlier(now, at)))
                                .toList());
    }

    /** When it was renamed. */
    public Stream<Instant> changes() {
        return earlier.stream().map(Earlier::until);
    }

    /** Names that are no longer in use. */
    public record Earlier(SixLanguages names, Instant until) {}
}

package org.a4p.consultation.consultation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.zone.ReaderZone;
import org.jspecify.annotations.Nullable;

/**
 * The clock on the wall in New York, by which forms are filled in. In spring an hour is left out; a time in it is refused. In
 * autumn an hour comes twice; the first one is meant.
 */
public final class NewYorkClock {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private NewYorkClock() {}

    /** Reads what a field of the kind {@code datetime-local} sends, e.g. {@code 2018-09-11T18:30}. */
    public static Instant read(@Nullable String typed) {
        LocalDateTime time = parse(typed == null ? "" : typed.strip());
        List<ZoneOffset> offsets = ReaderZone.NEW_YORK.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw ConsultationRefused.timeSkipped(time);
        }
        // Of two offsets the one before the change comes first, and with it the earlier instant.
        return time.toInstant(offsets.getFirst());
    }

    /** Reads such a field if it was filled in; null if it was left empty or is refused. */
    public static @Nullable Instant readIfAny(@Nullable String typed, String field, Refusals refusals) {
        return typed == null || typed.isBlank()
                ? null
                : refusals.check(field, () -> read(typed)).orElse(null);
    }

    /** As such a field shows it. */
    public static String field(Instant instant) {
        return FIELD.format(instant.atZone(ReaderZone.NEW_YORK));
    }

    /** Whether the clock on the wall shows the time of this instant twice in that night. */
    public static boolean comesTwice(Instant instant) {
        return ReaderZone.NEW_YORK
                        .getRules()
                        .getValidOffsets(instant.atZone(ReaderZone.NEW_YORK).toLocalDateTime())
                        .size()
                > 1;
    }

    private static LocalDateTime parse(String typed) {
        try {
            return LocalDateTime.parse(typed).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeParseException noTime) {
            throw new InstantUnreadable();
        }
    }
}

package org.a4p.consultation.consultation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.a4p.pages.zone.ReaderZone;

/**
 * The clock on the wall in New York, by which forms are filled in. In spring an hour is left out; a time in it is refused. In
 * autumn an hour comes twice; the first one is meant.
 */
public final class NewYorkClock {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private NewYorkClock() {}

    /** Reads what a field of the kind {@code datetime-local} sends, e.g. {@code 2018-09-11T18:30}. */
    public static Instant read(String typed) {
        LocalDateTime time = parse(typed.strip());
        List<ZoneOffset> offsets = ReaderZone.NEW_YORK.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw new TimeSkipped(time);
        }
        // Of two offsets the one before the change comes first, and with it the earlier instant.
        return time.toInstant(offsets.getFirst());
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

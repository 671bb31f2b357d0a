package org.a4p.consultation.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.a4p.pages.zone.ReaderZone;

/** The instant that a reader asked for, as a day in New York or as an instant; or not at all. */
public record AsOf(String asked) {

    /** What is before it fits no calendar that a record is written in. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * The last second of the day, or the instant itself. Where nothing was asked for, and for today, it is the instant of
     * the last change, so that the same bytes come back until something changes.
     *
     * @throws AsOfRefused if it is neither a day nor an instant, or still to come
     */
    Instant instant(Instant lastChange, Instant now) {
        if (asked.isBlank()) {
            return lastChange;
        }
        Instant wanted = read();
        if (!wanted.isAfter(now)) {
            return wanted;
        }
        if (isDay() && startOf(day()).isBefore(now)) {
            return lastChange;
        }
        throw AsOfRefused.notYet();
    }

    private Instant read() {
        try {
            Instant wanted = isDay() ? startOf(day().plusDays(1)).minusSeconds(1) : Instant.parse(asked.strip());
            if (wanted.isBefore(EARLIEST)) {
                throw AsOfRefused.unreadable();
            }
            return wanted;
        } catch (DateTimeParseException unreadable) {
            throw AsOfRefused.unreadable();
        }
    }

    private boolean isDay() {
        return DAY.matcher(asked.strip()).matches();
    }

    private LocalDate day() {
        return LocalDate.parse(asked.strip());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ReaderZone.NEW_YORK).toInstant();
    }
}

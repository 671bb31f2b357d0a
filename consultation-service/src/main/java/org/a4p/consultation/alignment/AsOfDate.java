package org.a4p.consultation.alignment;

import java.time.Instant;
import java.time.LocalDate;
import org.a4p.pages.zone.ReaderZone;
import org.jspecify.annotations.Nullable;

/**
 * The moment of which a page tells: the end of a day in New York, or now.
 *
 * @param day absent for now
 */
public record AsOfDate(@Nullable LocalDate day, Instant instant) {

    /**
     * The end of a day in New York, or now.
     *
     * @throws PositionRefused if it is in no year from 1 to 9999
     */
    public static AsOfDate of(@Nullable LocalDate day, Instant now) {
        if (day == null) {
            return new AsOfDate(null, now);
        }
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw PositionRefused.dayOutOfReach();
        }
        Instant end =
                day.plusDays(1).atStartOfDay(ReaderZone.NEW_YORK).toInstant().minusMillis(1);
        return new AsOfDate(day, end.isAfter(now) ? now : end);
    }

    /** The day it is in New York. */
    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ReaderZone.NEW_YORK);
    }
}

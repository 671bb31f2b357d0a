package org.a4p.consultation.summary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Reads until when corrections may be filed: an instant, or what a date field of a form sends, meant in New York. */
final class Deadline {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Deadline() {}

    static Instant read(String typed, Instant now) {
        Instant deadline = instant(typed);
        if (!deadline.isAfter(now)) {
            throw new DeadlinePast();
        }
        return deadline;
    }

    /** As it is stored, whether it is past or not. */
    static Instant instant(String text) {
        String typed = text.strip();
        try {
            Instant instant = typed.endsWith("Z")
                    ? Instant.parse(typed)
                    : LocalDateTime.parse(typed).atZone(NEW_YORK).toInstant();
            return instant.truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException unreadable) {
            throw new DeadlineUnreadable();
        }
    }
}

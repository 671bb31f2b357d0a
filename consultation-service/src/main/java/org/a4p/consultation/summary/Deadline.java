package org.a4p.consultation.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.a4p.consultation.consultation.InstantUnreadable;
import org.a4p.consultation.consultation.NewYorkClock;

/** Reads until when corrections may be filed: an instant, or what a date field of a form sends, meant in New York. */
final class Deadline {

    /** A later deadline is a slip, and would keep the consultation from its archive. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private Deadline() {}

    static Instant read(String typed, Instant now) {
        Instant deadline = instant(typed);
        if (!deadline.isAfter(now)) {
            throw SummaryRefused.deadlinePast();
        }
        if (deadline.isAfter(now.plus(LONGEST))) {
            throw SummaryRefused.deadlineTooFar();
        }
        return deadline;
    }

    /** As it is stored, whether it is past or not. */
    static Instant instant(String text) {
        String typed = text.strip();
        try {
            Instant instant = typed.endsWith("Z") ? Instant.parse(typed) : NewYorkClock.read(typed);
            return instant.truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException | InstantUnreadable unreadable) {
            throw SummaryRefused.deadlineUnreadable();
        }
    }
}

package org.a4p.pages.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.a4p.pages.language.IcuMessages;
import org.a4p.pages.language.Language;
import org.a4p.pages.zone.ReaderZone;
import org.a4p.pages.zone.ZoneNames;
import org.jspecify.annotations.Nullable;

/** Moments in words, as {@code #times} in templates: New York time for everybody, and how far away they are. */
public final class Times {

    private final InstantSource clock;
    private final IcuMessages messages;
    private final boolean isForOne;

    Times(InstantSource clock, IcuMessages messages) {
        this(clock, messages, true);
    }

    private Times(InstantSource clock, IcuMessages messages, boolean isForOne) {
        this.clock = clock;
        this.messages = messages;
        this.isForOne = isForOne;
    }

    /** The same for what goes to many readers, of whom none has a clock of its own. */
    Times forEverybody() {
        return new Times(clock, messages, false);
    }

    /** Date and time of day in New York, e.g. "11 September 2018, 14:30". */
    public String newYork(Instant at, Locale locale) {
        return date(at, locale)
                + messages.text(Language.of(locale), "time.between-date-and-time")
                + clockTime(at.atZone(ReaderZone.NEW_YORK));
    }

    /**
     * The same by the clock of the zone the reader has chosen, e.g. "(18:30 Dakar)", with the date only where it is another
     * one; empty where that clock shows the same, null for a reader who has chosen none.
     */
    public @Nullable String own(Instant at, Locale locale) {
        return isForOne
                ? ReaderZone.current().map(zone -> own(at, zone, locale)).orElse(null)
                : null;
    }

    private String own(Instant at, ZoneId zone, Locale locale) {
        ZonedDateTime own = at.atZone(zone);
        ZonedDateTime newYork = at.atZone(ReaderZone.NEW_YORK);
        if (own.toLocalDateTime().equals(newYork.toLocalDateTime())) {
            return "";
        }
        Language language = Language.of(locale);
        String day = own.toLocalDate().equals(newYork.toLocalDate())
                ? ""
                : date(own, locale) + messages.text(language, "time.between-date-and-time");
        return messages.text(language, "time.in-zone", day + clockTime(own), ZoneNames.city(zone, language));
    }

    /** The date in New York, e.g. "11 September 2018". */
    public String date(Instant at, Locale locale) {
        return date(at.atZone(ReaderZone.NEW_YORK), locale);
    }

    private static String date(ZonedDateTime at, Locale locale) {
        Locale regional = locale.getLanguage().equals("en") ? Locale.UK : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(regional)
                .format(at);
    }

    /** For the {@code datetime} attribute. */
    public String utc(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** "closes in 2 days" or "closed 3 hours ago". */
    public String deadline(Instant at, Locale locale) {
        Duration left = Duration.between(clock.instant(), at);
        return distance(left.isNegative() ? "time.closed" : "time.closes", left.abs(), locale);
    }

    /**
     * How far ahead it is, in a service's own words.
     *
     * @param words beginning of four messages, which end in {@code .days}, {@code .hours}, {@code .minutes} and {@code .now}
     */
    public String ahead(String words, Instant at, Locale locale) {
        return distance(words, Duration.between(clock.instant(), at), locale);
    }

    /** "2 hours ago". */
    public String since(Instant at, Locale locale) {
        return distance("time.since", Duration.between(at, clock.instant()), locale);
    }

    private String distance(String key, Duration distance, Locale locale) {
        Language language = Language.of(locale);
        if (distance.compareTo(Duration.ofDays(1)) >= 0) {
            return messages.text(language, key + ".days", distance.toDays());
        }
        if (distance.compareTo(Duration.ofHours(1)) >= 0) {
            return messages.text(language, key + ".hours", distance.toHours());
        }
        if (distance.compareTo(Duration.ofMinutes(1)) >= 0) {
            return messages.text(language, key + ".minutes", distance.toMinutes());
        }
        return messages.text(language, key + ".now");
    }

    private static String clockTime(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
    }
}

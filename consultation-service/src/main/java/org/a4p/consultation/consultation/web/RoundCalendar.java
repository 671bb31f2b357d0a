package org.a4p.consultation.consultation.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.a4p.consultation.consultation.Consultation;

/**
 * The dates of a round as a calendar file (RFC 5545): lines end in CR LF, none is longer than 75 octets, and no character is
 * cut in two.
 */
public final class RoundCalendar {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Consultation consultation;
    private final Instant now;

    public RoundCalendar(Consultation consultation, Instant now) {
        this.consultation = consultation;
        this.now = now;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//A4P//Consultations//EN");
        line("CALSCALE:GREGORIAN");
    }

    /** Adds a moment; its name makes it the same one in a later copy of the file, so that calendars move it. */
    public RoundCalendar moment(String name, Instant at, String summary) {
        line("BEGIN:VEVENT");
        line("UID:" + consultation.id() + "-" + name + "@a4p.consultations");
        line("DTSTAMP:" + UTC.format(now));
        line("SEQUENCE:" + consultation.version());
        line("DTSTART:" + UTC.format(at));
        line("SUMMARY:" + escaped(summary));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    public String text() {
        return text + "END:VCALENDAR\r\n";
    }

    /** A line that is too long goes on after a line end and a space. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
            String character = content.substring(at, content.offsetByCodePoints(at, 1));
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += width;
        }
        text.append("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}

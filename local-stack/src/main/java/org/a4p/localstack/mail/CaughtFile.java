package org.a4p.localstack.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a caught message's file: its number, which orders it, and when it came: {@code 00000042-20180911T143000.123Z.eml}. */
record CaughtFile(long number, Instant received) implements Comparable<CaughtFile> {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSSX").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8,18})-(\\d{8}T\\d{6}\\.\\d{3}Z)\\.eml");

    /** Empty for any other name, so that a name from a request never leads out of the directory. */
    static Optional<CaughtFile> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(
                        new CaughtFile(Long.parseLong(parts.group(1)), STAMP.parse(parts.group(2), Instant::from)))
                : Optional.empty();
    }

    String name() {
        return "%08d-%s.eml".formatted(number, STAMP.format(received));
    }

    @Override
    public int compareTo(CaughtFile other) {
        return Comparator.comparingLong(CaughtFile::number)
                .thenComparing(CaughtFile::received)
                .compare(this, other);
    }
}

package org.a4p.consultation.contribution;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.consultation.thread.ThreadId;

/** Where a contribution stands: its thread, and its number there from 1 on. The natural key of the store. */
public record ContributionId(ThreadId thread, int number) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern CITATION =
            Pattern.compile("A4P/([A-Z][A-Z0-9]{0,11})/([1-9][0-9]{0,8})/([1-9][0-9]{0,8})");

    /** Reads {@code A4P/PERF/2/14}; empty for anything that cites no contribution. */
    public static Optional<ContributionId> cited(String citation) {
        Matcher matcher = CITATION.matcher(citation.strip());
        return matcher.matches()
                ? ThreadId.read(matcher.group(1).toLowerCase(Locale.ROOT) + "-" + matcher.group(2))
                        .flatMap(thread -> inThread(thread, matcher.group(3)))
                : Optional.empty();
    }

    /** Reads a number as it was typed; empty for anything that is none. */
    public static Optional<ContributionId> inThread(ThreadId thread, String number) {
        String digits = number.strip();
        return NUMBER.matcher(digits).matches()
                ? Optional.of(new ContributionId(thread, Integer.parseInt(digits)))
                : Optional.empty();
    }

    /** For ever the same, e.g. {@code A4P/PERF/2/14}. */
    public String citation() {
        return thread.citation() + "/" + number;
    }

    public String path() {
        return "/threads/" + thread + "/contributions/" + number;
    }
}

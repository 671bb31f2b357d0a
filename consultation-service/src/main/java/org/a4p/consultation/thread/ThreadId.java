package org.a4p.consultation.thread;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.pages.text.TextValue;

/**
 * Names a thread for ever by its theme and its place in it: {@code perf-2} is the second thread on performance, and
 * {@code A4P/PERF/2} in citations.
 */
public record ThreadId(ThemeId theme, int number) implements TextValue {

    private static final Pattern SHAPE = Pattern.compile("([a-z][a-z0-9]{0,11})-([1-9][0-9]{0,8})");

    public ThreadId {
        if (number < 1) {
            throw new IllegalArgumentException("threads are numbered from 1: " + number);
        }
    }

    /** Reads {@code perf-2}; empty for anything that names no thread. */
    public static Optional<ThreadId> read(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new ThreadId(new ThemeId(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Reads {@code perf-2} from where it was written by us. */
    public static ThreadId of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("not a thread id: " + text));
    }

    public String citation() {
        return "A4P/" + theme.code() + "/" + number;
    }

    @Override
    public String toString() {
        return theme + "-" + number;
    }
}

package org.a4p.consultation.desk;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place where an officer has something to look after.
 *
 * @param label key of the message that names it
 * @param path where it is done
 * @param waiting how many things wait for this officer there, 0 if none does now
 * @param round the one round it is about, if it is about one
 */
public record Task(
        String label, String path, long waiting, @Nullable Round round) {

    public Task(String label, String path, long waiting) {
        this(label, path, waiting, null);
    }

    /** A place to go to, where nothing waits by itself. */
    public static Task place(String label, String path) {
        return new Task(label, path, 0);
    }

    /**
     * A round of consultation.
     *
     * @param title in each language
     * @param until when it has to be done; null where nothing presses
     */
    public record Round(
            Function<Locale, String> title, @Nullable Instant until) {

        public String titleIn(Locale language) {
            return title.apply(language);
        }
    }
}

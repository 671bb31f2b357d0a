package org.a4p.consultation.desk;

import java.util.Map;

/**
 * A place where an officer has something to look after.
 *
 * @param label key of the message that names it
 * @param path where it is done
 * @param waiting how many things wait for this officer there, 0 if none does now
 * @param about what it is about, by codes of languages, where the label alone does not tell; otherwise empty
 */
public record Task(String label, String path, long waiting, Map<String, String> about) {

    public Task {
        about = Map.copyOf(about);
    }

    public Task(String label, String path, long waiting) {
        this(label, path, waiting, Map.of());
    }

    /** A place to go to, where nothing waits by itself. */
    public static Task place(String label, String path) {
        return new Task(label, path, 0);
    }
}

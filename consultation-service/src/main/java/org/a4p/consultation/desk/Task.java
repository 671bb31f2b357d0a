package org.a4p.consultation.desk;

/**
 * A place where an officer has something to look after.
 *
 * @param label key of the message that names it
 * @param path where it is done
 * @param waiting how many things wait for this officer there, 0 if none does now
 */
public record Task(String label, String path, long waiting) {

    /** A place to go to, where nothing waits by itself. */
    public static Task place(String label, String path) {
        return new Task(label, path, 0);
    }
}

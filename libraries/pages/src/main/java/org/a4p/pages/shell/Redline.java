package org.a4p.pages.shell;

/** A run of words in a comparison, for {@code shell/redline :: words}. */
public record Redline(Kind kind, String text) {

    /** What happened to the words. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }
}

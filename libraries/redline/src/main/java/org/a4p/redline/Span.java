package org.a4p.redline;

/** A run of words and what became of it. */
public record Span(Fate fate, String text) {

    /** What became of words between two texts. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    public boolean isChange() {
        return fate != Fate.KEPT;
    }

    int words() {
        return Words.count(text);
    }
}

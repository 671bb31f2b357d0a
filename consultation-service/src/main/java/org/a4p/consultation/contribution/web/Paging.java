package org.a4p.consultation.contribution.web;

/** The way from one part of a thread to the next, by number, so that no page shifts when the thread grows. */
public record Paging(Window window, int last) {

    public int first() {
        return window.first();
    }

    /** The last number shown. */
    public int shown() {
        return Math.min(window.last(), last);
    }

    public int total() {
        return last;
    }

    public boolean isWhole() {
        return window.first() == 1 && window.reaches(last);
    }

    public boolean hasEarlier() {
        return window.first() > 1;
    }

    public boolean hasLater() {
        return !window.reaches(last);
    }

    /** Where the page before starts. */
    public int earlier() {
        return Math.max(window.first() - Window.SIZE, 1);
    }

    /** Where the page after starts. */
    public int later() {
        return window.last() + 1;
    }

    /** The last page. */
    public int lastPage() {
        return Window.pageOf(last);
    }
}

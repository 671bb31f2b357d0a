package org.a4p.consultation.contribution.web;

/** Which entries of a thread are looked at: those numbered from {@code first} to {@code last}. */
public record Window(int first, int last) {

    static final int SIZE = 50;

    /** The window that starts with this number. */
    public static Window from(int first, int size) {
        int start = Math.max(first, 1);
        return new Window(start, (int) Math.min((long) start + size - 1, Integer.MAX_VALUE - 1));
    }

    /** Page 1 starts with number 1. */
    public static Window page(int page) {
        long first = (Math.max(page, 1) - 1L) * SIZE + 1;
        return from((int) Math.min(first, Integer.MAX_VALUE - SIZE), SIZE);
    }

    /** The page on which this number stands. */
    public static int pageOf(int number) {
        return (Math.max(number, 1) - 1) / SIZE + 1;
    }

    boolean reaches(int number) {
        return last >= number;
    }
}

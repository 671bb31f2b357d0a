package org.a4p.consultation.reading;

import java.util.OptionalInt;

/**
 * How far a thread has been read.
 *
 * @param last number of the thread's last entry
 */
record Unread(NumberRanges read, int last) {

    int count() {
        return last - read.upTo(last).count();
    }

    /** The first number that has not been read, if there is one. */
    OptionalInt first() {
        return read.missing(last).first();
    }

    boolean contains(int number) {
        return number <= last && !read.contains(number);
    }
}

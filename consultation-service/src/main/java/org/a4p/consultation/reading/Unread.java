package org.a4p.consultation.reading;

import java.util.OptionalInt;

/**
 * How far a thread has been read.
 *
 * @param last number of the thread's last entry
 */
record Unread(NumberRanges read, int last) {

    /** How many of its contributions are new. */
    public int count() {
        return last - read.upTo(last).count();
    }

    /** The first number that has not been read, if there is one. */
    public OptionalInt first() {
        return read.missing(last).first();
    }

    /** Whether it is there and has not been read. */
    public boolean contains(int number) {
        return number <= last && !read.contains(number);
    }
}

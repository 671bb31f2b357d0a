package org.a4p.consultation.contribution;

import org.jspecify.annotations.Nullable;

/**
 * How far a thread has got.
 *
 * @param number of its last entry, 0 if it has none
 * @param closedBy number of the conclusion that closes it, null while it is open
 */
public record ThreadEnd(int number, @Nullable Integer closedBy) {

    static final ThreadEnd NOTHING_YET = new ThreadEnd(0, null);

    public boolean concluded() {
        return closedBy != null;
    }

    public int next() {
        return number + 1;
    }
}

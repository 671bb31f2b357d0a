package org.a4p.redline;

/** Words {@code from..to} of the old text beside words {@code start..end} of the new one, ends excluded. */
public record ChangedRange(int from, int to, int start, int end) {

    boolean removesNothing() {
        return from == to;
    }

    boolean addsNothing() {
        return start == end;
    }

    boolean isOneSided() {
        return removesNothing() || addsNothing();
    }

    boolean isEmpty() {
        return removesNothing() && addsNothing();
    }

    int words() {
        return to - from + end - start;
    }

    ChangedRange shiftedLeft(int words) {
        return new ChangedRange(from - words, to - words, start - words, end - words);
    }

    /** This and a later one, with everything between them. */
    ChangedRange upTo(ChangedRange later) {
        return new ChangedRange(from, later.to, start, later.end);
    }
}

package org.a4p.commitment.comparison;

/** Words {@code from..to} of the old text beside words {@code start..end} of the new one, ends excluded. */
public record Stretch(int from, int to, int start, int end) {

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

    Stretch shiftedLeft(int words) {
        return new Stretch(from - words, to - words, start - words, end - words);
    }

    /** This and a later one, with everything between them. */
    Stretch upTo(Stretch later) {
        return new Stretch(from, later.to, start, later.end);
    }
}

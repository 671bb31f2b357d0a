package org.a4p.consultation.contribution;

/** How far a thread has got: the number of its last entry, 0 if it has none, and whether that is the conclusion. */
record Tail(int number, boolean concluded) {

    static final Tail NOTHING_YET = new Tail(0, false);

    int next() {
        return number + 1;
    }
}

package org.a4p.redline;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list that knows how often it was looked at. */
final class CountingList extends AbstractList<String> implements RandomAccess {

    private final List<String> words;
    private long looks;

    CountingList(List<String> words) {
        this.words = words;
    }

    long looks() {
        return looks;
    }

    @Override
    public String get(int index) {
        looks++;
        return words.get(index);
    }

    @Override
    public int size() {
        return words.size();
    }
}

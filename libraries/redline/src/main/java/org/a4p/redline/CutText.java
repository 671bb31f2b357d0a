package org.a4p.redline;

import java.util.List;

/** A text cut into words, and where each begins. */
final class CutText {

    private final String text;
    private final List<String> words;
    private final int[] offsets;

    private CutText(String text, List<String> words) {
        this.text = text;
        this.words = words;
        this.offsets = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            offsets[i + 1] = offsets[i] + words.get(i).length();
        }
    }

    static CutText of(String text) {
        return new CutText(text, Words.cut(text));
    }

    List<String> words() {
        return words;
    }

    String word(int index) {
        return words.get(index);
    }

    /** The words from the first index up to, without, the second. */
    String text(int from, int to) {
        return text.substring(offsets[from], offsets[to]);
    }

    int length(int from, int to) {
        return offsets[to] - offsets[from];
    }
}

package org.a4p.consultation.record.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Footnotes while a compilation is written, numbered as they come; the same words are said once. */
public final class Footnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of the footnote with these words. */
    public int add(String text) {
        return numbers.computeIfAbsent(text, ignored -> numbers.size() + 1);
    }

    public List<String> all() {
        return List.copyOf(numbers.keySet());
    }
}

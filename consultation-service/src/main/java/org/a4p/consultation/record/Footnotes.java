package org.a4p.consultation.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Footnotes while a compilation is written, numbered as they come; the same words are said once. */
final class Footnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of the footnote with these words. */
    int add(String text) {
        return numbers.computeIfAbsent(text, ignored -> numbers.size() + 1);
    }

    List<String> all() {
        return List.copyOf(numbers.keySet());
    }
}

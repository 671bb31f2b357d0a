package org.a4p.consultation.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.a4p.consultation.search.Question;

/** The address of a search: whoever has it sees what is found by it. */
record SearchAddress(Map<String, String> parameters) {

    SearchAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new SearchAddress(changed);
    }

    /** The same words without any filter. */
    SearchAddress onlyWords() {
        Map<String, String> words = new LinkedHashMap<>(parameters);
        words.keySet().removeIf(name -> !name.equals("q"));
        return new SearchAddress(words);
    }

    /** The same search, another page of the same moment. */
    SearchAddress page(Question.Part seen, int page) {
        return with("asOf", String.valueOf(seen.asOf().toEpochMilli())).with("page", String.valueOf(page));
    }

    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", "/search?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

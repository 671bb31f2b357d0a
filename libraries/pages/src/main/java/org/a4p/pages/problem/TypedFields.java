package org.a4p.pages.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was typed into a form that failed, so that the problem page can hand it back and no word is lost. */
final class TypedFields {

    private static final Set<String> NOT_TYPED = Set.of("idempotencyKey", "lang", "version");

    private TypedFields() {}

    static Map<String, String> of(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (request.getMethod().equals("POST")) {
            parameters(request).forEach((name, values) -> {
                String text = String.join("\n", values).strip();
                if (!NOT_TYPED.contains(name) && !text.isEmpty()) {
                    typed.put(name, text);
                }
            });
        }
        return typed;
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        try {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        } catch (IllegalStateException unreadableForm) {
            parameters.clear();
        }
        return parameters;
    }
}

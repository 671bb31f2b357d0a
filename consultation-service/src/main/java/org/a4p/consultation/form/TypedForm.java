package org.a4p.consultation.form;

import java.util.List;
import java.util.Map;
import org.a4p.pages.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A form as the page shows it: what is in each field, and in the reader's words why it was refused.
 *
 * @param typed by field
 * @param reasons by field; {@code form} for what concerns no single one
 */
public record TypedForm(Map<String, String> typed, Map<String, String> reasons) {

    public static final TypedForm EMPTY = new TypedForm(Map.of(), Map.of());

    public static TypedForm of(Map<String, String> known) {
        return new TypedForm(known, Map.of());
    }

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String reason(String field) {
        return reasons.get(field);
    }

    public List<String> problems() {
        return List.copyOf(reasons.values());
    }

    public List<Language> languages() {
        return Language.all();
    }
}

package org.a4p.consultation.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.text.TextDamaged;
import org.a4p.pages.text.TypedText;

/** What an officer typed into a form, with a reason beside each field that cannot stand. */
public final class Fields {

    /** Names the reasons that belong to no single field. */
    public static final String FORM = "form";

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Failure> reasons = new LinkedHashMap<>();

    private Fields(Map<String, String> form) {
        // Browsers send line ends as CR LF, whatever was typed.
        form.forEach((name, text) -> typed.put(name, text.replace("\r\n", "\n")));
    }

    public static Fields of(Map<String, String> form) {
        return new Fields(form);
    }

    /** As typed; empty if the form has no such field. */
    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean isBlank(String name) {
        return text(name).isBlank();
    }

    /** The text of this field if it can stand. */
    public Optional<String> words(String name, int limit) {
        return check(name, () -> TypedText.check(text(name), limit));
    }

    /** The one line of this field if it can stand. */
    public Optional<String> line(String name, int limit) {
        return check(name, () -> oneLine(text(name).strip(), limit));
    }

    /** What the rule makes of this field; its reason is kept if it refuses. */
    public <T> Optional<T> check(String name, Supplier<T> rule) {
        try {
            return Optional.of(rule.get());
        } catch (Failure reason) {
            refuse(name, reason);
            return Optional.empty();
        }
    }

    public void refuse(String name, Failure reason) {
        reasons.putIfAbsent(name, reason);
    }

    public boolean areRefused() {
        return !reasons.isEmpty();
    }

    /** The first reason, whose status answers the request. */
    public Failure firstReason() {
        return reasons.values().iterator().next();
    }

    /** For the page, in the reader's language. */
    public TypedForm shown(Problems problems, Language language) {
        Map<String, String> sentences = new LinkedHashMap<>();
        reasons.forEach((field, reason) -> sentences.put(field, problems.sentence(reason, language)));
        return new TypedForm(typed, sentences);
    }

    /** A name or a title: text of one line. */
    public static String oneLine(String text, int limit) {
        if (TypedText.check(text, limit).lines().count() > 1) {
            throw new TextDamaged();
        }
        return text;
    }
}

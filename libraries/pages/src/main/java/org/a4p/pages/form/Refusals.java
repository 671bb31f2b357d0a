package org.a4p.pages.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.a4p.pages.problem.FailureStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Reasons for refusing a form, at most one a field. A controller method asks for it beside the bound record, lets it try
 * the command, and the page that comes back shows each reason at its field ({@code shell/forms}, as {@code refusals}).
 */
public final class Refusals {

    /** The field of reasons that belong to no single one. */
    public static final String FORM = "form";

    private final Map<String, Failure> byField = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Language language;
    private final Function<Failure, String> sentence;

    /**
     * @param language the reader's
     * @param sentence says a failure in this language
     */
    public Refusals(Language language, Function<Failure, String> sentence) {
        this.language = language;
        this.sentence = sentence;
    }

    /** For a body that a program sent: the first reason is thrown, and none is shown. */
    public static Refusals ofProgram() {
        return new Refusals(Language.ENGLISH, Failure::slug);
    }

    /** The reader's language, in which the page is shown again. */
    public Locale locale() {
        return language.locale();
    }

    /** Has failures of these slugs shown at this field, whoever throws them. */
    public Refusals place(String field, String... slugs) {
        for (String slug : slugs) {
            places.put(slug, field);
        }
        return this;
    }

    /** Has failures of typed text shown at this field. */
    public Refusals placeText(String field) {
        return place(field, "text-missing", "text-too-long", "text-damaged");
    }

    /** The outcome of the rule for this field; empty if it refuses, and then its reason is kept. */
    public <T> Optional<T> check(String field, Supplier<T> rule) {
        try {
            return Optional.of(rule.get());
        } catch (Failure reason) {
            refuse(field, reason);
            return Optional.empty();
        }
    }

    /** Runs the rule for this field; its reason is kept if it refuses. */
    public void require(String field, Runnable rule) {
        try {
            rule.run();
        } catch (Failure reason) {
            refuse(field, reason);
        }
    }

    public void refuse(String field, Failure reason) {
        byField.putIfAbsent(field, reason);
    }

    public boolean areNone() {
        return byField.isEmpty();
    }

    /** Throws the first reason, if a field is refused: a command is tried with a form that can stand. */
    public void requireNone() {
        if (!areNone()) {
            throw first();
        }
    }

    /** The first reason; its kind is the status of the answer. */
    public Failure first() {
        return byField.values().iterator().next();
    }

    /** The reason at a field in the reader's language; null if there is none. */
    public @Nullable String at(String field) {
        Failure reason = byField.get(field);
        return reason == null ? null : sentence.apply(reason);
    }

    /** All reasons in the reader's language, in the order of their fields. */
    public List<String> sentences() {
        return byField.values().stream().map(sentence).toList();
    }

    /**
     * A redirection to where the command leads; if it is refused, the page again with the status of the first reason.
     * What is not there, and who is not signed in, is no matter of the form and thrown on.
     *
     * @param command checks fields, does what was asked for and returns the address to go to
     * @param again the page as it was sent
     */
    public ModelAndView redirectOrShow(Supplier<String> command, Supplier<ModelAndView> again) {
        try {
            return new ModelAndView("redirect:" + command.get(), HttpStatus.SEE_OTHER);
        } catch (Failure reason) {
            boolean known = byField.containsValue(reason);
            if (!known && (reason.kind() == FailureKind.NOT_FOUND || reason.kind() == FailureKind.UNAUTHENTICATED)) {
                throw reason;
            }
            if (!known) {
                refuse(places.getOrDefault(reason.slug(), FORM), reason);
            }
        }
        return shown(again.get());
    }

    /** The page with these reasons and the status of the first, if there is one. */
    public ModelAndView shown(ModelAndView page) {
        if (!areNone()) {
            page.setStatus(FailureStatus.of(first()));
        }
        return page.addObject("refusals", this);
    }
}

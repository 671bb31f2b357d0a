package org.a4p.consultation.thread;

import java.util.LinkedHashMap;
import java.util.Map;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.text.TypedText;

/**
 * What a facilitator typed to open a thread, and why it was refused.
 *
 * @param reasons by field; {@code form} for what concerns none of the fields
 */
record ThreadForm(String title, String opening, Map<String, Failure> reasons) {

    static final ThreadForm EMPTY = new ThreadForm("", "", Map.of());

    /** The form with a reason beside each field that has one. */
    static ThreadForm checked(String title, String opening) {
        Map<String, Failure> reasons = new LinkedHashMap<>();
        check("title", () -> ThreadCommands.checkTitle(title), reasons);
        check("opening", () -> TypedText.check(opening, ThreadCommands.OPENING_LIMIT), reasons);
        return new ThreadForm(title, opening, reasons);
    }

    ThreadForm refused(Failure reason) {
        return new ThreadForm(title, opening, Map.of("form", reason));
    }

    boolean isRefused() {
        return !reasons.isEmpty();
    }

    Failure firstReason() {
        return reasons.values().iterator().next();
    }

    private static void check(String field, Runnable rule, Map<String, Failure> reasons) {
        try {
            rule.run();
        } catch (Failure reason) {
            reasons.put(field, reason);
        }
    }
}

package org.a4p.consultation.contribution.web;

import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.pages.problem.Failure;
import org.jspecify.annotations.Nullable;

/**
 * A form below a thread as it was sent, and why it was refused.
 *
 * @param form which of the forms on the page it was typed into
 */
record Typed(Form form, TypedContribution words, @Nullable Failure refusal) {

    /** The forms below a thread. */
    enum Form {
        CONTRIBUTION,
        CONCLUSION,
        REOPENING
    }

    static Typed contribution(TypedContribution words) {
        return new Typed(Form.CONTRIBUTION, words, null);
    }

    Typed refused(Failure reason) {
        return new Typed(form, words, reason);
    }

    boolean isFor(Form other) {
        return form == other;
    }

    String text() {
        String text = words.text();
        return text == null ? "" : text;
    }
}

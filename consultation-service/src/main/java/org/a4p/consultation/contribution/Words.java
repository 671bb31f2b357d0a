package org.a4p.consultation.contribution;

import org.jspecify.annotations.Nullable;

/**
 * What is said.
 *
 * @param text Markdown as typed
 * @param language code of the official language it is in: ar, zh, en, fr, ru or es
 * @param proposal only of a text proposal
 */
public record Words(String text, String language, @Nullable Proposal proposal) {

    /** A plain text without a proposal. */
    public static Words of(String text, String language) {
        return new Words(text, language, null);
    }
}

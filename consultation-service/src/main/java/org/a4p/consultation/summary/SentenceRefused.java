package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A sentence of a summary does not show what it rests on. */
public final class SentenceRefused extends Failure {

    private static final int EXCERPT = 80;

    private SentenceRefused(String slug, int number, String words) {
        super(FailureKind.UNPROCESSABLE, slug, number, excerpt(words));
    }

    static SentenceRefused withoutSource(int number, String sentence) {
        return new SentenceRefused("sentence-without-source", number, sentence);
    }

    /** The source is no citation, or cites nothing that can be read in this consultation. */
    static SentenceRefused sourceUnknown(int number, String source) {
        return new SentenceRefused("sentence-source-unknown", number, source);
    }

    private static String excerpt(String words) {
        return words.codePointCount(0, words.length()) <= EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}

package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.a4p.pages.text.TextMissing;
import org.a4p.pages.text.TextTooLong;

/** Refusal of one block; the slug says why and the first argument which one, counted from 1. */
public final class BlockRefused extends Failure {

    private BlockRefused(String slug, int position) {
        super(FailureKind.UNPROCESSABLE, slug, position, TextRules.LONGEST_BLOCK);
    }

    static BlockRefused forItsText(int position, Failure reason) {
        return new BlockRefused(
                switch (reason) {
                    case TextMissing ignored -> "block-text-missing";
                    case TextTooLong ignored -> "block-text-too-long";
                    default -> "block-text-damaged";
                },
                position);
    }

    static BlockRefused repeated(int position) {
        return new BlockRefused("block-repeated", position);
    }

    /** Its kind or its text is not there at all. */
    public static BlockRefused incomplete(int position) {
        return new BlockRefused("block-incomplete", position);
    }

    /** It claims to be a block that no version of this text has ever had. */
    static BlockRefused unknown(int position) {
        return new BlockRefused("block-unknown", position);
    }

    /** A sub-paragraph needs a paragraph above it, which lends it its number. */
    static BlockRefused withoutParagraph(int position) {
        return new BlockRefused("sub-paragraph-alone", position);
    }
}

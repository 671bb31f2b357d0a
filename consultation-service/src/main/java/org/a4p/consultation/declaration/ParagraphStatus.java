package org.a4p.consultation.declaration;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph that was spoken about stands today.
 *
 * @param spokenOf the version spoken about
 * @param newest the newest version
 * @param label what the paragraph is called in the newest version; null if it is gone
 */
public record ParagraphStatus(
        Anchor anchor,
        Fate fate,
        TextVersion spokenOf,
        TextVersion newest,
        @Nullable String label) {

    static ParagraphStatus of(Anchor anchor, TextVersion spokenOf, TextVersion newest) {
        String label = newest.paragraph(anchor.block()).map(Paragraph::label).orElse(null);
        return new ParagraphStatus(anchor, newest.fateOf(anchor), spokenOf, newest, label);
    }

    /** The paragraph in the version that was spoken about. */
    public String path() {
        return spokenOf.path() + "#" + anchor.block();
    }

    /** What has changed since; null while that version is the newest. */
    public @Nullable String comparePath() {
        int from = spokenOf.id().ordinal();
        int to = newest.id().ordinal();
        return from == to
                ? null
                : "/declarations/" + anchor.declaration() + "/compare?from=" + from + "&to=" + to + "#"
                        + anchor.block();
    }

    /** Whether the paragraph is still there under another number. */
    public boolean isRenumbered() {
        return label != null && !label.equals(anchor.label());
    }
}

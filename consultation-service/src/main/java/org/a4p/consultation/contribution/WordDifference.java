package org.a4p.consultation.contribution;

import java.util.List;
import org.a4p.pages.shell.Redline;
import org.a4p.redline.Span;
import org.a4p.redline.Wording;

/** Word by word difference of two wordings, as pages show it; its work is bounded whatever the two say. */
public final class WordDifference {

    private WordDifference() {}

    /** The runs of words kept, removed and added, in order; put together again they are both wordings. */
    public static List<Redline> between(String before, String after) {
        return Wording.between(before, after).spans().stream()
                .map(WordDifference::shown)
                .toList();
    }

    private static Redline shown(Span span) {
        Redline.Kind kind = switch (span.fate()) {
            case KEPT -> Redline.Kind.KEPT;
            case REMOVED -> Redline.Kind.REMOVED;
            case ADDED -> Redline.Kind.ADDED;
        };
        return new Redline(kind, span.text());
    }
}

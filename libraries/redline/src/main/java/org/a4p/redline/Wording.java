package org.a4p.redline;

import java.util.List;
import org.a4p.redline.Span.Fate;

/**
 * Two texts told as one: spans in reading order, each kept, removed or added. Without the added ones it is exactly the
 * old text, without the removed ones exactly the new.
 */
public record Wording(List<Span> spans) {

    public static Wording between(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? new Wording(List.of()) : new Wording(List.of(new Span(Fate.KEPT, before)));
        }
        return new Wording(RedlineReadability.told(CutText.of(before), CutText.of(after)));
    }

    public String before() {
        return without(Fate.ADDED);
    }

    public String after() {
        return without(Fate.REMOVED);
    }

    public boolean isUnchanged() {
        return spans.stream().noneMatch(Span::isChange);
    }

    public int words(Fate fate) {
        return spans.stream()
                .filter(span -> span.fate() == fate)
                .mapToInt(Span::words)
                .sum();
    }

    private String without(Fate left) {
        StringBuilder text = new StringBuilder();
        spans.stream().filter(span -> span.fate() != left).forEach(span -> text.append(span.text()));
        return text.toString();
    }
}

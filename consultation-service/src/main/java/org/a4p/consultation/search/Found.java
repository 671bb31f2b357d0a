package org.a4p.consultation.search;

import java.util.List;
import java.util.Map;
import org.a4p.consultation.search.index.Entry;

/**
 * An answer: one page of what was found, as the store has it now.
 *
 * @param total how many were found in all
 * @param counts how many of all found have each value of a facet
 * @param complete whether everything that was ever said was looked through
 */
public record Found(
        Question.Part part, int total, List<Hit> hits, Map<Facet, Map<String, Integer>> counts, boolean complete) {

    /** The last page that can be shown. */
    public int lastPage() {
        int reachable = Math.min(total, Question.Part.DEEPEST);
        return Math.max(1, (reachable + part.size() - 1) / part.size());
    }

    public boolean hasEarlier() {
        return part.page() > 1;
    }

    public boolean hasLater() {
        return part.page() < lastPage();
    }

    /** A contribution and the pieces of it that show why it was found. */
    public record Hit(Entry entry, List<Snippet> snippets) {}
}

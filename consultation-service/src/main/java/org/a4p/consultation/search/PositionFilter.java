package org.a4p.consultation.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.a4p.consultation.alignment.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A stance on a contribution, whose it is, or both.
 *
 * @param by code of a delegation
 */
public record PositionFilter(
        @Nullable Stance stance, @Nullable String by) {

    /** As the index writes it; no stance and no code has a slash in it, so no two are written alike. */
    public String word() {
        return (stance == null ? "" : stance.name()) + "/" + (by == null ? "" : by);
    }

    /** Everything by which a contribution is found on which delegations stand so. */
    static List<String> words(Map<String, Stance> stances) {
        Set<String> words = new TreeSet<>();
        stances.forEach((by, stance) -> {
            words.add(new PositionFilter(stance, null).word());
            words.add(new PositionFilter(null, by).word());
            words.add(new PositionFilter(stance, by).word());
        });
        return List.copyOf(words);
    }
}

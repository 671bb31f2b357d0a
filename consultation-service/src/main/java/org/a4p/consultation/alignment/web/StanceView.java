package org.a4p.consultation.alignment.web;

import java.time.Instant;
import java.util.List;

/**
 * Who takes one stance on a contribution, as pages list it.
 *
 * @param slug of the stance, or {@code divided}
 * @param count how many States
 * @param apart how many others, listed with a sign
 */
public record StanceView(String slug, int count, int apart, List<Own> own, List<ThroughGroups> through) {

    /** Whether nobody takes it. */
    public boolean isEmpty() {
        return own.isEmpty() && through.isEmpty();
    }

    /**
     * Who says it itself.
     *
     * @param sign a footnote sign, or nothing
     * @param words as typed
     */
    public record Own(String name, String sign, String words, Instant at) {}

    /**
     * Those for whom the same groups say it.
     *
     * @param groups "Group A and Group B"
     * @param said what the groups say, where they say more than that they align
     */
    public record ThroughGroups(String groups, List<Named> named, List<GroupSays> said, Instant at) {}

    /** One of those, with a footnote sign or nothing. */
    public record Named(String name, String sign) {}

    /**
     * What one group says.
     *
     * @param slug of its stance
     */
    public record GroupSays(String group, String slug, String words) {}
}

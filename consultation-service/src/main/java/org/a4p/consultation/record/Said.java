package org.a4p.consultation.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.theme.NameHistory;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * One contribution with all that has happened to it, which is what a compilation is made from.
 *
 * @param wordings what it said, the first one first, each from an instant on; never empty
 * @param withdrawnAt from when on the delegation has taken it back
 * @param removedAt when a facilitator removed it; its words are then in no compilation any more, of whatever date
 */
public record Said(
        ContributionId id,
        String thread,
        ContributionType type,
        DelegationCode delegation,
        Placing placing,
        List<Wording> wordings,
        List<Alignment> alignments,
        @Nullable Instant withdrawnAt,
        @Nullable Instant removedAt) {

    public Said {
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("nothing is said by " + id.citation());
        }
        wordings = List.copyOf(wordings);
        alignments = List.copyOf(alignments);
    }

    Instant publishedAt() {
        return wordings.getFirst().from();
    }

    boolean isPublishedAt(Instant instant) {
        return !publishedAt().isAfter(instant);
    }

    /** The wordings known at this instant, the one valid then last. */
    List<Wording> wordingsAt(Instant instant) {
        return wordings.stream()
                .filter(wording -> !wording.from().isAfter(instant))
                .toList();
    }

    Optional<Instant> withdrawnBy(Instant instant) {
        return Optional.ofNullable(withdrawnAt).filter(at -> !at.isAfter(instant));
    }

    Optional<Instant> removed() {
        return Optional.ofNullable(removedAt);
    }

    /** What was said from an instant on, as typed. */
    record Wording(
            Instant from,
            String text,
            String language,
            @Nullable String oldWording,
            @Nullable String newWording) {}

    /**
     * To what it belongs.
     *
     * @param paragraph what it is about, if it is about a paragraph of a text
     * @param inReplyTo the entry it answers
     */
    record Placing(
            @Nullable Anchored paragraph,
            @Nullable ContributionId inReplyTo,
            @Nullable SpokenFor onBehalfOf,
            boolean nationalCapacity) {

        static final Placing PLAIN = new Placing(null, null, null, false);
    }

    /**
     * A paragraph of a version of a text.
     *
     * @param block its permanent id
     * @param label what it was called in that version
     */
    record Anchored(String declaration, String version, String block, String label) {}

    /**
     * For whom a spokesperson spoke, as the membership was then.
     *
     * @param names what the group has been called
     */
    record SpokenFor(NameHistory names, List<DelegationCode> members, List<DelegationCode> associated) {

        SpokenFor {
            members = List.copyOf(members);
            associated = List.copyOf(associated);
        }
    }

    /**
     * Where a delegation, or the group it spoke for, stood towards it for a time.
     *
     * @param words the points excepted, the reason, or a remark; empty if there is none
     * @param until from when on no more
     */
    record Alignment(
            DelegationCode delegation,
            @Nullable SpokenFor onBehalfOf,
            Stance stance,
            String words,
            Instant from,
            @Nullable Instant until) {

        /** Whether one delegation aligns itself with all of it and says no more. */
        boolean isPlain() {
            return stance == Stance.ALIGNS && onBehalfOf == null && words.isEmpty();
        }

        boolean holdsAt(Instant instant) {
            return !from.isAfter(instant) && (until == null || until.isAfter(instant));
        }
    }
}

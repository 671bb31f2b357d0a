package org.a4p.consultation.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.PublishContribution;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A draft on its way from whoever wrote it to the head of delegation and, cleared, into the record. Nobody outside the delegation
 * sees it before.
 *
 * @param author account of the officer who submitted it
 * @param words as typed and chosen, with its kind and language decided
 * @param steps what happened to it, in order; never empty
 * @param clearedBy who cleared it last, if it ever was cleared
 * @param published what came of it, once it was cleared
 * @param version how often it was changed, from 0
 * @param movedAt when the last step was taken, for lists
 */
public record Clearance(
        @BsonId ClearanceId id,
        ThreadId thread,
        DelegationCode delegation,
        String author,
        State state,
        TypedContribution words,
        List<Step> steps,
        @Nullable ClearingOfficer clearedBy,
        @Nullable ContributionId published,
        RequestId requestId,
        int version,
        Instant movedAt) {

    /** What is not finished: its files are kept, and somebody has to do something about it. */
    static final Set<State> UNFINISHED = Set.of(State.SUBMITTED, State.RETURNED, State.CLEARED);

    public Clearance {
        steps = List.copyOf(steps);
    }

    /** Where it stands. */
    public enum State {
        /** Waits for the head of delegation. */
        SUBMITTED,
        /** Given back with remarks. */
        RETURNED,
        /** Cleared, and about to be part of the record; nothing about it changes any more unless publishing it is refused. */
        CLEARED,
        /** Cleared, and part of the record. */
        PUBLISHED,
        /** Given up. */
        DISCARDED;

        public boolean isOpen() {
            return this == SUBMITTED || this == RETURNED;
        }
    }

    /** What can be done to a draft: by whose authority, in which states, and where it leads. Nothing else can. */
    enum Move {
        REVISE(Action.SUBMIT_FOR_CLEARANCE, State.SUBMITTED),
        GIVE_BACK(Action.CLEAR_DRAFT, State.RETURNED),
        DISCARD(Action.SUBMIT_FOR_CLEARANCE, State.DISCARDED),
        /** Freezes it. */
        CLEAR(Action.CLEAR_DRAFT, State.CLEARED),
        /** What was published while the draft was frozen stays so, whatever was done to the draft since. */
        NOTE_PUBLICATION(Action.CONTRIBUTE, State.PUBLISHED);

        private final Action action;
        private final State to;

        Move(Action action, State to) {
            this.action = action;
            this.to = to;
        }

        Action action() {
            return action;
        }

        boolean canBeMadeFrom(State state) {
            return switch (this) {
                case REVISE, GIVE_BACK, DISCARD, CLEAR -> state.isOpen();
                case NOTE_PUBLICATION -> state != State.PUBLISHED;
            };
        }
    }

    /**
     * What an officer did to it.
     *
     * @param officer the person's name, for the delegation's own eyes
     * @param note as typed, or empty
     */
    public record Step(State to, String officer, Instant at, String note) {}

    public String path() {
        return "/drafts/" + id;
    }

    /** The same after a move; {@link ClearanceRefused} where it cannot be made. */
    Clearance after(Move move, String officer, Instant at, String note) {
        return with(words, stepsAfter(move, officer, at, note), clearedBy, published);
    }

    private List<Step> stepsAfter(Move move, String officer, Instant at, String note) {
        requireOpenTo(move);
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(move.to, officer, at, note));
        return more;
    }

    void requireOpenTo(Move move) {
        if (!move.canBeMadeFrom(state)) {
            throw ClearanceRefused.clearanceOver();
        }
    }

    Clearance revised(TypedContribution typed, Officer officer, Instant at) {
        return with(typed, stepsAfter(Move.REVISE, officer.name(), at, ""), clearedBy, published);
    }

    Clearance cleared(ClearingOfficer by, Instant at) {
        return with(words, stepsAfter(Move.CLEAR, by.name(), at, ""), by, published);
    }

    /** The same published, with the words that were. */
    Clearance published(ContributionId as, TypedContribution said, String by, Instant at) {
        return with(said, stepsAfter(Move.NOTE_PUBLICATION, by, at, ""), clearedBy, as);
    }

    /** The same before its clearing, of which nothing came. */
    Clearance undone() {
        return with(words, steps.subList(0, steps.size() - 1), clearedBy, published);
    }

    /** The next version, which stands where its last step left it. */
    private Clearance with(
            TypedContribution said, List<Step> taken, @Nullable ClearingOfficer by, @Nullable ContributionId as) {
        Step last = taken.getLast();
        return new Clearance(
                id, thread, delegation, author, last.to(), said, taken, by, as, requestId, version + 1, last.at());
    }

    /** Its last step. */
    public Step last() {
        return steps.getLast();
    }

    /** When it was put before the head of delegation as it is, and by whom. */
    public Step submission() {
        return steps.reversed().stream()
                .filter(step -> step.to() == State.SUBMITTED)
                .findFirst()
                .orElse(steps.getFirst());
    }

    /** What it would say in public; its own words alone decide that, whoever reads. */
    public PublishContribution command() {
        return words.toCommand(thread.toString(), Locale.ENGLISH);
    }

    /** The text alone, for lists. */
    public String text() {
        return Objects.requireNonNullElse(words.text(), "");
    }

    /** As much of a draft as counting takes; public for the driver, which makes it. */
    public record Mark(@BsonId ClearanceId id, ThreadId thread, String author) {}
}

package org.a4p.consultation.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.moderation.ReviewStatus.Claimed;
import org.a4p.consultation.moderation.ReviewStatus.Removed;
import org.a4p.consultation.moderation.ReviewStatus.UnderAppeal;
import org.a4p.consultation.moderation.ReviewStatus.Waiting;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The review of one contribution, from the first report to the decision on the appeal, and again from the next report on one
 * that stays shown. A transition returns the next state or throws what forbids it.
 *
 * @param author whose contribution it is
 * @param openedAt since when this round of it is open
 * @param applied whether the contribution is known to be shown or hidden as the review says
 * @param earlier what was decided in the rounds before this one, the oldest first
 * @param version how often it was changed, from 0
 */
public record Review(
        @BsonId ContributionId id,
        ThemeId theme,
        ConsultationId consultation,
        DelegationCode author,
        Instant openedAt,
        Phase phase,
        @Nullable Claim claim,
        @Nullable Decision decision,
        @Nullable Appeal appeal,
        @Nullable Ruling ruling,
        boolean applied,
        List<ClosedRound> earlier,
        int version) {

    public Review {
        // Reviews stored before there were second rounds say nothing of earlier ones.
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
        boolean possible = (appeal == null || (decision != null && decision.outcome() == Outcome.REMOVE))
                && (ruling == null || appeal != null)
                && (decision == null || claim == null)
                && earlier.stream().noneMatch(round -> round.standing().hides())
                && phase == Phase.of(decision, appeal, ruling);
        if (!possible) {
            throw new IllegalArgumentException("a review cannot stand like that: " + id.citation());
        }
    }

    static Review opened(Contribution contribution, ThreadContext place, Instant at) {
        return new Review(
                contribution.id(),
                place.theme().id(),
                place.consultation().id(),
                contribution.delegation(),
                at,
                Phase.WAITING,
                null,
                null,
                null,
                null,
                true,
                List.of(),
                0);
    }

    /** Reads {@code perf-2-14}; empty for anything that names no contribution. */
    public static Optional<ContributionId> readId(String text) {
        int dash = text.lastIndexOf('-');
        return dash < 0
                ? Optional.empty()
                : ThreadId.read(text.substring(0, dash))
                        .flatMap(thread -> ContributionId.inThread(thread, text.substring(dash + 1)));
    }

    /** Its name in addresses, e.g. {@code perf-2-14}. */
    public String code() {
        return id.thread() + "-" + id.number();
    }

    public ReviewStatus standing(Instant now) {
        return present()
                .map(ClosedRound::standing)
                .orElseGet(() -> claim != null && now.isBefore(claim.until()) ? new Claimed(claim) : new Waiting());
    }

    /** Which round it is in, from 0; each but the last one is settled. */
    public int round() {
        return earlier.size();
    }

    /** Everything that was decided, the oldest first. */
    public List<ClosedRound> rounds() {
        return Stream.concat(earlier.stream(), present().stream()).toList();
    }

    /** When it was last decided on, also while it waits again; null before the first time. */
    @Nullable
    Instant decidedAt() {
        return rounds().isEmpty() ? null : rounds().getLast().decision().at();
    }

    /** It was decided, and the contribution is shown. */
    boolean mayBeReopened() {
        return present().filter(round -> !round.standing().hides()).isPresent();
    }

    /** Waits again, since the words may have changed; what was decided stays on record. */
    Review reopened(Instant at) {
        if (!mayBeReopened()) {
            throw ReviewRefused.decidedBySomebodyElse();
        }
        return new Review(
                id,
                theme,
                consultation,
                author,
                at,
                Phase.WAITING,
                null,
                null,
                null,
                null,
                applied,
                rounds(),
                version + 1);
    }

    Review claimed(Claim wanted, Instant now) {
        refuseUnlessFreeFor(wanted.officer(), now);
        return with(wanted, null, null, null);
    }

    Review released(String officer, Instant now) {
        refuseUnlessFreeFor(officer, now);
        return with(null, null, null, null);
    }

    Review decided(Decision wanted) {
        refuseUnlessFreeFor(wanted.officer(), wanted.at());
        return with(null, wanted, null, null);
    }

    Review appealed(Appeal wanted, Duration within) {
        if (standing(wanted.at()) instanceof Removed(Decision removal)) {
            Instant end = removal.at().plus(within);
            if (!wanted.at().isBefore(end)) {
                throw ReviewRefused.appealTooLate(end);
            }
            return with(null, removal, wanted, null);
        }
        if (appeal == null) {
            throw ReviewRefused.nothingToAppeal();
        }
        throw ReviewRefused.appealedBefore();
    }

    Review ruled(Ruling wanted) {
        if (standing(wanted.at()) instanceof UnderAppeal(Decision first, Appeal text)) {
            if (first.officer().equals(wanted.officer())) {
                throw ReviewRefused.sameFacilitator();
            }
            return with(null, first, text, wanted);
        }
        if (ruling == null) {
            throw ReviewRefused.nothingToAppeal();
        }
        throw ReviewRefused.decidedBySomebodyElse();
    }

    /** An appeal waits, and the first decision was somebody else's. */
    public boolean mayBeRuledBy(String officer) {
        return phase == Phase.APPEALED
                && decision != null
                && !decision.officer().equals(officer);
    }

    private void refuseUnlessFreeFor(String officer, Instant now) {
        if (decision != null) {
            throw ReviewRefused.decidedBySomebodyElse();
        }
        if (standing(now) instanceof Claimed(Claim by) && !by.officer().equals(officer)) {
            throw ReviewRefused.claimedByAnother(by.until());
        }
    }

    private Review with(
            @Nullable Claim by, @Nullable Decision first, @Nullable Appeal against, @Nullable Ruling second) {
        Phase next = Phase.of(first, against, second);
        boolean known = applied && next != Phase.DECIDED;
        return new Review(
                id,
                theme,
                consultation,
                author,
                openedAt,
                next,
                by,
                first,
                against,
                second,
                known,
                earlier,
                version + 1);
    }

    private Optional<ClosedRound> present() {
        return decision == null ? Optional.empty() : Optional.of(new ClosedRound(openedAt, decision, appeal, ruling));
    }

    /** What there is to do; the queue asks for it. */
    public enum Phase {
        WAITING,
        DECIDED,
        APPEALED;

        static Phase of(@Nullable Decision decision, @Nullable Appeal appeal, @Nullable Ruling ruling) {
            if (decision == null) {
                return WAITING;
            }
            return appeal != null && ruling == null ? APPEALED : DECIDED;
        }
    }

    /** What can be decided first. */
    public enum Outcome {
        KEEP,
        REMOVE
    }

    /** What can be decided on an appeal. */
    public enum RulingOutcome {
        UPHOLD,
        RESTORE
    }

    /** A facilitator has taken the review, until the time is over. */
    public record Claim(String officer, DelegationCode by, Instant until) {}

    /**
     * The first decision of a round; the officer is for the audit record only.
     *
     * @param reason why it was removed; null where it was kept, for every reason of the list is a charge
     */
    public record Decision(
            Outcome outcome,
            @Nullable Reason reason,
            String explanation,
            String officer,
            DelegationCode by,
            Instant at) {

        public Decision {
            // Decisions to keep were stored with a reason before; it is read no more.
            reason = outcome == Outcome.KEEP ? null : Objects.requireNonNull(reason, "a removal has a reason");
        }

        /** Why it was removed. */
        Reason charge() {
            return Objects.requireNonNull(reason, "what was kept is charged with nothing");
        }
    }

    /** Why the author's delegation wants the removal undone. */
    public record Appeal(String text, String officer, Instant at) {}

    /** The decision on the appeal. */
    public record Ruling(RulingOutcome outcome, String explanation, String officer, DelegationCode by, Instant at) {}
}

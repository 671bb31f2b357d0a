package org.a4p.consultation.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.a4p.consultation.moderation.Review.Appeal;
import org.a4p.consultation.moderation.Review.Claim;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Outcome;
import org.a4p.consultation.moderation.Review.Phase;
import org.a4p.consultation.moderation.Review.Ruling;
import org.a4p.consultation.moderation.Review.RulingOutcome;
import org.a4p.consultation.moderation.web.LoggedDecision;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static final Instant NOW = ReviewFixture.AT;

    private final Review opened = ReviewFixture.opened();

    @Test
    void aClaimKeepsOthersAwayUntilItsTimeIsOver() {
        Review claimed = opened.claimed(new Claim("first", ReviewFixture.UNDPO, NOW.plusSeconds(60)), NOW);

        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> claimed.decided(ReviewFixture.decision(Outcome.KEEP, "second", NOW)));
        assertThat(claimed.standing(NOW.plusSeconds(60))).isEqualTo(new ReviewStatus.Waiting());
        assertThat(claimed.decided(ReviewFixture.decision(Outcome.KEEP, "second", NOW.plusSeconds(60)))
                        .decision())
                .isNotNull();
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        Review kept = opened.decided(ReviewFixture.decision(Outcome.KEEP, "first", NOW));

        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> kept.decided(ReviewFixture.decision(Outcome.REMOVE, "second", NOW)));
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> kept.appealed(new Appeal("Why?", "head", NOW), Duration.ofDays(1)));
    }

    @Test
    void anAppealIsMadeOnceAndInTime() {
        Review removed = opened.decided(ReviewFixture.decision(Outcome.REMOVE, "first", NOW));
        Appeal late = new Appeal("Why?", "head", NOW.plusSeconds(60));

        assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> removed.appealed(late, Duration.ofSeconds(60)));
        Review appealed = removed.appealed(late, Duration.ofSeconds(61));
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> appealed.appealed(late, Duration.ofSeconds(61)));
        assertThat(appealed.standing(NOW).hides()).isTrue();
    }

    @Test
    void whoeverDecidedFirstDoesNotDecideTheAppeal() {
        Review appealed = ReviewFixture.appealed("first");

        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> appealed.ruled(ReviewFixture.ruling(RulingOutcome.UPHOLD, "first")));
        Review restored = appealed.ruled(ReviewFixture.ruling(RulingOutcome.RESTORE, "second"));
        assertThat(restored.standing(NOW).hides()).isFalse();
        assertThat(restored.applied()).isFalse();
    }

    @Test
    void aReviewCannotStandAsNoStepLeavesIt() {
        Ruling ruling = ReviewFixture.ruling(RulingOutcome.UPHOLD, "second");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Review(
                        opened.id(),
                        opened.theme(),
                        opened.consultation(),
                        opened.author(),
                        NOW,
                        Phase.WAITING,
                        null,
                        null,
                        null,
                        ruling,
                        true,
                        List.of(),
                        1));
    }

    @Test
    void whatStaysIsReviewedAgainAndTheFirstDecisionStaysOnRecord() {
        Decision first = ReviewFixture.decision(Outcome.KEEP, "first", NOW);
        Review kept = opened.decided(first);

        Review again = kept.reopened(NOW.plusSeconds(5));

        assertThat(again.standing(NOW)).isEqualTo(new ReviewStatus.Waiting());
        assertThat(again.openedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(again.version()).isEqualTo(kept.version() + 1);
        assertThat(again.decidedAt()).isEqualTo(NOW);
        assertThat(again.rounds()).containsExactly(new ClosedRound(NOW, first, null, null));
        Decision second = ReviewFixture.decision(Outcome.REMOVE, "second", NOW.plusSeconds(9));
        assertThat(again.decided(second).rounds())
                .extracting(ClosedRound::decision)
                .containsExactly(first, second);
        assertThat(again.decided(second).decidedAt()).isEqualTo(second.at());
    }

    @Test
    void whoeverDecidedAnEarlierRoundMayDecideTheAppealOfThisOne() {
        Review restored = ReviewFixture.appealed("first").ruled(ReviewFixture.ruling(RulingOutcome.RESTORE, "second"));
        Review appealedAgain = restored.reopened(NOW)
                .decided(ReviewFixture.decision(Outcome.REMOVE, "second", NOW))
                .appealed(new Appeal("Once more.", "head", NOW), Duration.ofDays(1));

        assertThat(appealedAgain.mayBeRuledBy("first")).isTrue();
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> appealedAgain.ruled(ReviewFixture.ruling(RulingOutcome.UPHOLD, "second")));
        assertThat(appealedAgain
                        .ruled(ReviewFixture.ruling(RulingOutcome.UPHOLD, "first"))
                        .standing(NOW))
                .isInstanceOf(ReviewStatus.Upheld.class);
    }

    @Test
    void onlyWhatWasDecidedAndIsShownIsReviewedAgain() {
        Review removed = opened.decided(ReviewFixture.decision(Outcome.REMOVE, "first", NOW));
        Review appealed = ReviewFixture.appealed("first");
        Review upheld = appealed.ruled(ReviewFixture.ruling(RulingOutcome.UPHOLD, "second"));

        assertThat(List.of(opened, removed, appealed, upheld)).allSatisfy(review -> {
            assertThat(review.mayBeReopened()).isFalse();
            assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> review.reopened(NOW));
        });
    }

    @Test
    void aDecisionThatHasNotReachedItsContributionIsNotForgottenByLaterSteps() {
        Review removed = opened.decided(ReviewFixture.decision(Outcome.REMOVE, "first", NOW));
        Review appealed = removed.appealed(new Appeal("Why?", "head", NOW), Duration.ofDays(1));

        assertThat(removed.applied()).isFalse();
        assertThat(appealed.applied()).isFalse();
    }

    @Test
    void decisionsAreListedTheLastFirstAcrossReviews() {
        Review twice = opened.decided(ReviewFixture.decision(Outcome.KEEP, "first", NOW))
                .reopened(NOW.plusSeconds(1))
                .decided(ReviewFixture.decision(Outcome.KEEP, "first", NOW.plusSeconds(30)));
        Review once = opened.decided(ReviewFixture.decision(Outcome.REMOVE, "first", NOW.plusSeconds(20)));

        assertThat(LoggedDecision.in(List.of(twice, once)).toList())
                .extracting(LoggedDecision::at)
                .containsExactly(NOW.plusSeconds(30), NOW.plusSeconds(20), NOW);
        assertThat(LoggedDecision.in(List.of(twice)))
                .extracting(LoggedDecision::isLast)
                .containsExactly(true, false);
    }

    @Test
    void itsCodeIsReadBack() {
        assertThat(Review.readId(opened.code())).hasValue(opened.id());
        assertThat(Review.readId("perf")).isEmpty();
        assertThat(Review.readId("perf-2-0")).isEmpty();
    }

    @Test
    void settingsThatGiveNoTimeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModerationSettings(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0));
    }
}

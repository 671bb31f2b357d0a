package org.a4p.consultation.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.a4p.consultation.moderation.Review.Appeal;
import org.a4p.consultation.moderation.Review.Claim;
import org.a4p.consultation.moderation.Review.Outcome;
import org.a4p.consultation.moderation.Review.Phase;
import org.a4p.consultation.moderation.Review.Ruling;
import org.a4p.consultation.moderation.Review.RulingOutcome;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static final Instant NOW = ReviewFixture.AT;

    private final Review opened = ReviewFixture.opened();

    @Test
    void aClaimKeepsOthersAwayUntilItsTimeIsOver() {
        Review claimed = opened.claimed(new Claim("first", ReviewFixture.UNDPO, NOW.plusSeconds(60)), NOW);

        assertThatExceptionOfType(ClaimedByAnother.class)
                .isThrownBy(() -> claimed.decided(ReviewFixture.decision(Outcome.KEEP, "second", NOW)));
        assertThat(claimed.standing(NOW.plusSeconds(60))).isEqualTo(new Standing.Waiting());
        assertThat(claimed.decided(ReviewFixture.decision(Outcome.KEEP, "second", NOW.plusSeconds(60)))
                        .decision())
                .isNotNull();
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        Review kept = opened.decided(ReviewFixture.decision(Outcome.KEEP, "first", NOW));

        assertThatExceptionOfType(DecidedBySomebodyElse.class)
                .isThrownBy(() -> kept.decided(ReviewFixture.decision(Outcome.REMOVE, "second", NOW)));
        assertThatExceptionOfType(NothingToAppeal.class)
                .isThrownBy(() -> kept.appealed(new Appeal("Why?", "head", NOW), Duration.ofDays(1)));
    }

    @Test
    void anAppealIsMadeOnceAndInTime() {
        Review removed = opened.decided(ReviewFixture.decision(Outcome.REMOVE, "first", NOW));
        Appeal late = new Appeal("Why?", "head", NOW.plusSeconds(60));

        assertThatExceptionOfType(AppealTooLate.class).isThrownBy(() -> removed.appealed(late, Duration.ofSeconds(60)));
        Review appealed = removed.appealed(late, Duration.ofSeconds(61));
        assertThatExceptionOfType(AppealedBefore.class)
                .isThrownBy(() -> appealed.appealed(late, Duration.ofSeconds(61)));
        assertThat(appealed.standing(NOW).hides()).isTrue();
    }

    @Test
    void whoeverDecidedFirstDoesNotDecideTheAppeal() {
        Review appealed = ReviewFixture.appealed("first");

        assertThatExceptionOfType(SameFacilitator.class)
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
                        1));
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

package org.a4p.consultation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Outcome;
import org.a4p.consultation.moderation.Review.RulingOutcome;
import org.a4p.outbox.OutboxEvent;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    private final Decision decision = ReviewFixture.decision(Outcome.REMOVE, "officer-1", ReviewFixture.AT);
    private final Review removed = ReviewFixture.opened().decided(decision);

    @Test
    void aDecisionKeepsItsContract() {
        check("review.decided.v1", ReviewDecided.of(removed, ReviewFixture.place()));
    }

    @Test
    void aDecisionToKeepHasNoReasonAndKeepsTheSameContract() {
        Review kept =
                ReviewFixture.opened().decided(ReviewFixture.decision(Outcome.KEEP, "officer-1", ReviewFixture.AT));

        OutboxEvent event = ReviewDecided.of(kept, ReviewFixture.place());
        check("review.decided.v1", event);
        assertThat(event.data()).doesNotContain("PERSONAL_ATTACK");
    }

    @Test
    void aDecisionOnAppealKeepsTheSameContract() {
        Review restored =
                ReviewFixture.appealed("officer-1").ruled(ReviewFixture.ruling(RulingOutcome.RESTORE, "officer-2"));

        check("review.decided.v1", ReviewDecided.of(restored, ReviewFixture.place()));
    }

    @Test
    void aRemovalKeepsItsContract() {
        check("contribution.removed.v1", ContributionRemoved.of(removed, decision, ReviewFixture.place()));
    }

    @Test
    void aRestorationKeepsItsContract() {
        check("contribution.restored.v1", ContributionRestored.of(removed, ReviewFixture.place(), ReviewFixture.AT));
    }

    private static void check(String type, OutboxEvent event) {
        assertThat(event.data()).doesNotContain("officer-1", "officer-2", "We welcome the draft");
        Contracts.check("consultation/" + type, event.asSentBy("consultation"));
    }
}

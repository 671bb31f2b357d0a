package org.a4p.consultation.moderation;

import java.time.Duration;
import java.time.Instant;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.consultation.contribution.ContributionFixture;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.moderation.Review.Appeal;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Outcome;
import org.a4p.consultation.moderation.Review.Ruling;
import org.a4p.consultation.moderation.Review.RulingOutcome;
import org.a4p.consultation.thread.ThreadFixture;
import org.a4p.delegations.DelegationCode;

/** Reviews for tests, of an entry of Senegal's. */
final class ReviewFixture {

    static final Instant AT = Instant.parse("2018-09-11T18:30:00Z");
    static final DelegationCode UNDPO = new DelegationCode("UNDPO");

    private ReviewFixture() {}

    static ThreadContext place() {
        return new ThreadContext(
                ThreadFixture.aThread("perf-2", "perf-round-1"),
                ConsultationFixture.aConsultation("perf-round-1", "perf", AT.minusSeconds(60), AT.plusSeconds(60)),
                ConsultationFixture.aTheme("perf"));
    }

    static Review opened() {
        return Review.opened(ContributionFixture.anEntry("perf-2", 14).build(), place(), AT);
    }

    static Decision decision(Outcome outcome, String officer, Instant at) {
        return new Decision(outcome, Reason.PERSONAL_ATTACK, "It attacks a person.", officer, UNDPO, at);
    }

    static Review appealed(String firstOfficer) {
        return opened().decided(decision(Outcome.REMOVE, firstOfficer, AT))
                .appealed(new Appeal("It is a fact.", "sen-head", AT), Duration.ofDays(1));
    }

    static Ruling ruling(RulingOutcome outcome, String officer) {
        return new Ruling(outcome, "It can be said so.", officer, UNDPO, AT);
    }
}

package org.a4p.consultation.alignment;

import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionFixture;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.Voice;
import org.a4p.consultation.thread.ThreadFixture;

/** Statements for tests. */
final class StatementFixture {

    private StatementFixture() {}

    static SharedStatement of(PositionSubject spoken) {
        Contribution contribution = ContributionFixture.anEntry(
                        spoken.id().thread().toString(), spoken.id().number())
                .by(new Voice(spoken.by(), "an-officer", spoken.onBehalfOf(), false))
                .at(spoken.at())
                .build();
        ThreadContext place = new ThreadContext(
                ThreadFixture.aThread("perf-2", "perf-round-1"),
                ConsultationFixture.aConsultation(
                        "perf-round-1",
                        "perf",
                        spoken.at().minusSeconds(60),
                        spoken.at().plusSeconds(60)),
                ConsultationFixture.aTheme("perf"));
        return new SharedStatement(contribution, place, spoken);
    }
}

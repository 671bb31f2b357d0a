package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.consultation.thread.RequestId;
import org.a4p.consultation.thread.ThreadFixture;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.outbox.OutboxEvent;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    private static final Instant AT = Instant.parse("2018-09-11T18:30:00Z");
    private static final Map<String, String> SENEGAL =
            Delegations.directory().get(new DelegationCode("SEN")).names();

    private final Place place = new Place(
            ThreadFixture.aThread("perf-2", "perf-round-1"),
            ConsultationFixture.aConsultation("perf-round-1", "perf", AT.minusSeconds(60), AT.plusSeconds(60)),
            ConsultationFixture.aTheme("perf"));

    @Test
    void aContributionKeepsItsContract() {
        OutboxEvent event = ContributionPublished.of(
                entry(14, ContributionType.TEXT_PROPOSAL, "Words \"as\" typed\n"), place, SENEGAL);

        Contracts.check("consultation/contribution.published.v1", event.asSentBy("consultation"));
    }

    @Test
    void aClosingKeepsItsContract() {
        OutboxEvent event = ThreadClosed.of(entry(15, ContributionType.CONCLUSION, "Agreed."), place, SENEGAL);

        Contracts.check("consultation/thread.closed.v1", event.asSentBy("consultation"));
    }

    private static Contribution entry(int number, ContributionType type, String text) {
        return new Contribution(
                new ContributionId(ThreadId.of("perf-2"), number),
                type,
                new DelegationCode("SEN"),
                "sen-delegate",
                text,
                AT,
                new RequestId("request"));
    }
}

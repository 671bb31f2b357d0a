package org.a4p.consultation.thread;

import java.time.Instant;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.outbox.OutboxEvent;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    @Test
    void anOpenedThreadKeepsItsContract() {
        Instant opens = Instant.parse("2018-03-28T14:00:00Z");
        OutboxEvent event = ThreadOpened.of(
                ThreadFixture.aThread("perf-2", "perf-round-1"),
                ConsultationFixture.aConsultation("perf-round-1", "perf", opens, opens.plusSeconds(60)),
                ConsultationFixture.aTheme("perf"),
                Delegations.directory().get(new DelegationCode("UNDPO")));

        Contracts.check("consultation/thread.opened.v1", event.asSentBy("consultation"));
    }
}

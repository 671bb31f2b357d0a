package org.a4p.consultation.consultation;

import static org.a4p.consultation.consultation.ConsultationFixture.aConsultation;
import static org.a4p.consultation.consultation.ConsultationFixture.aTheme;

import java.time.Instant;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    @Test
    void anOpenedConsultationKeepsItsContract() {
        Instant opens = Instant.parse("2018-03-28T14:00:00Z");
        Consultation consultation = aConsultation("perf-round-1", "perf", opens, opens.plusSeconds(60));

        Contracts.check(
                "consultation/consultation.opened.v1",
                ConsultationOpened.of(consultation, aTheme("perf")).asSentBy("consultation"));
    }
}

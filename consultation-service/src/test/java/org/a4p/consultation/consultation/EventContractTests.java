package org.a4p.consultation.consultation;

import static org.a4p.consultation.consultation.ConsultationFixture.aConsultation;
import static org.a4p.consultation.consultation.ConsultationFixture.aTheme;

import java.time.Instant;
import org.a4p.outbox.OutboxEvent;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    private static final Instant AT = Instant.parse("2018-03-28T14:00:00Z");

    private final Consultation round = aConsultation("perf-round-1", "perf", AT, AT.plusSeconds(60));

    @Test
    void anOpenedConsultationKeepsItsContract() {
        Instant opens = Instant.parse("2018-03-28T14:00:00Z");
        Consultation consultation = aConsultation("perf-round-1", "perf", opens, opens.plusSeconds(60));

        Contracts.check(
                "consultation/consultation.opened.v1",
                ConsultationOpened.of(consultation, aTheme("perf")).asSentBy("consultation"));
    }

    @Test
    void aPlannedConsultationKeepsItsContract() {
        check("consultation/consultation.planned.v1", ConsultationPlanned.of(round, aTheme("perf"), AT));
    }

    @Test
    void anExtendedConsultationKeepsItsContract() {
        Instant until = round.closes().plusSeconds(60);
        Extension more = new Extension(round.closes(), until, "Capitals are asleep.", AT, "un-secretariat", "key");

        check("consultation/consultation.extended.v1", ConsultationExtended.of(round, more, aTheme("perf")));
    }

    @Test
    void anArchivedConsultationKeepsItsContract() {
        check("consultation/consultation.archived.v1", ConsultationArchived.of(round, aTheme("perf"), AT));
    }

    private static void check(String contract, OutboxEvent event) {
        Contracts.check(contract, event.asSentBy("consultation"));
    }
}

package org.a4p.consultation.balance;

import java.time.Instant;
import java.time.LocalDate;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    @Test
    void aRequestedReminderKeepsItsContract() {
        Instant at = Instant.parse("2018-09-11T18:30:00Z");
        Consultation consultation = ConsultationFixture.aConsultation("perf-round-1", "perf", at, at.plusSeconds(60));
        DelegationCode senegal = new DelegationCode("SEN");
        Reminder reminder =
                Reminder.of(consultation.id(), senegal, LocalDate.parse("2018-09-11"), at, "un-secretariat");

        Contracts.check(
                "consultation/mission.reminder-requested.v1",
                ReminderRequested.of(reminder, Delegations.directory().get(senegal), consultation)
                        .asSentBy("consultation"));
    }
}

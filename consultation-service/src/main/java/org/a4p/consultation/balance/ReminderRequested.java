package org.a4p.consultation.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.delegations.Delegation;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/** Data of the event {@code mission.reminder-requested.v1}: for the delegation's mission alone. */
record ReminderRequested(Recipient delegation, ConsultationOfIt consultation, LocalDate day) {

    record Recipient(String code, Map<String, String> names) {}

    record ConsultationOfIt(String id, SixLanguages titles, Instant closes, String path) {}

    static OutboxEvent of(Reminder reminder, Delegation delegation, Consultation consultation) {
        return OutboxEvent.of(
                "mission.reminder-requested.v1",
                reminder.id(),
                reminder.at(),
                new ReminderRequested(
                        new Recipient(delegation.code().value(), delegation.names()),
                        new ConsultationOfIt(
                                consultation.id().value(),
                                consultation.titles(),
                                consultation.closes(),
                                consultation.path()),
                        reminder.day()));
    }
}

package org.a4p.consultation.balance;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.springframework.stereotype.Repository;

/** The reminders that were asked for. */
@Repository
class Reminders {

    private final OutboxCollection<Reminder> reminders;

    Reminders(MongoDatabase database, Outboxes outboxes) {
        this.reminders =
                outboxes.collection(database.getCollection("reminders", Reminder.class), "consultation.events");
        reminders.documents().createIndex(Indexes.ascending("consultation"));
        reminders.documents().createIndex(Indexes.ascending("delegation", "at"));
    }

    /** Stores the reminder with its event in one write; false if the delegation was reminded that day. */
    boolean add(Reminder reminder, OutboxEvent event) {
        return reminders.insertIfAbsent(reminder, event);
    }

    /** The rounds of which the delegation was reminded last, the last first, out of at most so many reminders. */
    List<ConsultationId> of(DelegationCode delegation, int most) {
        return reminders
                .documents()
                .find(eq("delegation", delegation))
                .sort(descending("at"))
                .limit(most)
                .into(new ArrayList<>())
                .stream()
                .map(Reminder::consultation)
                .distinct()
                .toList();
    }

    /** When each delegation was last reminded of this consultation. */
    Map<DelegationCode, LocalDate> latest(ConsultationId consultation) {
        Map<DelegationCode, LocalDate> latest = new HashMap<>();
        for (Reminder reminder : reminders.documents().find(eq("consultation", consultation))) {
            latest.merge(reminder.delegation(), reminder.day(), (one, other) -> one.isAfter(other) ? one : other);
        }
        return latest;
    }
}

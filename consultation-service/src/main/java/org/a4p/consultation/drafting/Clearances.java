package org.a4p.consultation.drafting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.thread.RequestId;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** All drafts under clearance. */
@Repository
class Clearances {

    private final OutboxCollection<Clearance> clearances;

    Clearances(MongoDatabase database, Outboxes outboxes) {
        clearances = outboxes.collection(database.getCollection("clearances", Clearance.class), "consultation.events");
        clearances.documents().createIndex(Indexes.ascending("requestId"), new IndexOptions().unique(true));
        clearances.documents().createIndex(Indexes.ascending("delegation"));
    }

    Optional<Clearance> find(ClearanceId id) {
        return Optional.ofNullable(clearances.documents().find(eq("_id", id)).first());
    }

    Optional<Clearance> madeBy(RequestId request) {
        return Optional.ofNullable(
                clearances.documents().find(eq("requestId", request)).first());
    }

    /** Those of a delegation, the one that moved last first. */
    List<Clearance> of(DelegationCode delegation) {
        List<Clearance> found =
                clearances.documents().find(eq("delegation", delegation)).into(new ArrayList<>());
        found.sort(Comparator.comparing((Clearance one) -> one.steps().getLast().at())
                .reversed());
        return found;
    }

    /** Stores it; false if its request was made before. */
    boolean add(Clearance clearance, OutboxEvent event) {
        try {
            clearances.insert(clearance, event);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    /** Takes a step, with the fields as they are from then on; false if it was changed since it was seen. */
    boolean step(Clearance seen, Clearance.Step step, Map<String, String> fields, OutboxEvent... events) {
        return clearances.update(
                unchanged(seen),
                combine(set("state", step.to()), set("fields", fields), push("steps", step), inc("version", 1)),
                events);
    }

    /** Notes what it was published as; false if it was changed since it was seen. */
    boolean published(Clearance seen, Clearance.Step step, ContributionId as) {
        return clearances.update(
                unchanged(seen),
                combine(set("state", step.to()), set("published", as), push("steps", step), inc("version", 1)));
    }

    private static Bson unchanged(Clearance seen) {
        return and(eq("_id", seen.id()), eq("version", seen.version()));
    }
}

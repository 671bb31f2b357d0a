package org.a4p.consultation.drafting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.a4p.consultation.drafting.Clearance.State;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Role;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.a4p.service.command.RequestId;
import org.a4p.service.migration.Migrations;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** All drafts under clearance. */
@Repository
public class Clearances {

    private static final int MOST = 200;

    private final OutboxCollection<Clearance> clearances;

    Clearances(MongoDatabase database, Outboxes outboxes, Migrations migrations) {
        clearances = outboxes.collection(database.getCollection("clearances", Clearance.class), "consultation.events");
        clearances.documents().createIndex(Indexes.ascending("requestId"), new IndexOptions().unique(true));
        clearances
                .documents()
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending("delegation", "state"), Indexes.descending("movedAt", "_id")));
        clearances.documents().createIndex(Indexes.ascending("state", "movedAt"));
        migrations.add("2026-11-03-clearance-moved-at", this::noteWhenMoved);
        migrations.add("2026-12-01-clearance-cleared-by", this::noteWhoCleared);
        migrations.add(
                "2026-12-01-clearance-words",
                () -> WorkingDrafts.moveToWords(clearances.documents().withDocumentClass(Document.class)));
    }

    /** Drafts stored before lists were read in parts do not say when they moved last. */
    private void noteWhenMoved() {
        MongoCollection<Document> documents = clearances.documents().withDocumentClass(Document.class);
        documents.find(exists("movedAt", false)).forEach(old -> {
            Date moved = old.getList("steps", Document.class).getLast().getDate("at");
            documents.updateOne(and(eq("_id", old.get("_id")), exists("movedAt", false)), set("movedAt", moved));
        });
    }

    /** Drafts cleared before it was kept who did so were cleared by a head of delegation, for nobody else may. */
    private void noteWhoCleared() {
        MongoCollection<Document> documents = clearances.documents().withDocumentClass(Document.class);
        Bson unknown = and(eq("state", State.CLEARED), eq("clearedBy", null));
        documents.find(unknown).forEach(old -> {
            String name = old.getList("steps", Document.class).getLast().getString("officer");
            ClearingOfficer head = new ClearingOfficer("", name, Set.of(Role.HEAD_OF_DELEGATION));
            documents.updateOne(and(eq("_id", old.get("_id")), unknown), set("clearedBy", head));
        });
    }

    Optional<Clearance> find(ClearanceId id) {
        return Optional.ofNullable(clearances.documents().find(eq("_id", id)).first());
    }

    Optional<Clearance> madeBy(RequestId request) {
        return Optional.ofNullable(
                clearances.documents().find(eq("requestId", request)).first());
    }

    /** Those of a delegation in one of these states, the one that moved last first. */
    List<Clearance> of(DelegationCode delegation, Set<State> states, Part part) {
        return clearances
                .documents()
                .find(and(eq("delegation", delegation), in("state", states)))
                .sort(descending("movedAt", "_id"))
                .skip(part.skipped())
                .limit(part.most())
                .into(new ArrayList<>());
    }

    /** All that a delegation has in this state, without their words. */
    public List<Clearance.Mark> marks(DelegationCode delegation, State state) {
        return clearances
                .documents()
                .withDocumentClass(Clearance.Mark.class)
                .find(and(eq("delegation", delegation), eq("state", state)))
                .projection(include("thread", "author"))
                .into(new ArrayList<>());
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

    /** Stores the next version, with its events; false if the draft was changed since it was seen. */
    boolean change(Clearance seen, Clearance next, OutboxEvent... events) {
        return clearances.update(
                and(eq("_id", seen.id()), eq("version", seen.version())),
                combine(clearances.everyComponentOf(next), unset(WorkingDrafts.FIELDS)),
                events);
    }

    /** Those that were cleared before this and are not published, the oldest first. */
    List<Clearance> clearedBefore(Instant at) {
        return clearances
                .documents()
                .find(and(eq("state", State.CLEARED), lt("movedAt", at)))
                .sort(ascending("movedAt"))
                .limit(MOST)
                .into(new ArrayList<>());
    }

    /** How much of a list is looked at. */
    public record Part(int skipped, int most) {

        /** One page and the first of the next, which tells whether there is one. */
        public static Part page(int page, int size) {
            return new Part(Math.clamp((page - 1L) * size, 0, Integer.MAX_VALUE), size + 1);
        }

        public static Part first(int most) {
            return new Part(0, most);
        }
    }
}

package org.a4p.consultation.search;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.Outboxes;
import org.springframework.stereotype.Repository;

/** The one order that all replicas share. */
@Repository
public class IndexOrders {

    private static final String CONTRIBUTIONS = "contributions";

    private final OutboxCollection<IndexOrder> orders;

    IndexOrders(MongoDatabase database, Outboxes outboxes) {
        orders = outboxes.collection(database.getCollection("searchIndexes", IndexOrder.class), "consultation.events");
    }

    /** The name of this store, given to it by whoever asks first. */
    public String store() {
        return find().orElseGet(this::create).store();
    }

    /** Tells all replicas to build anew. */
    public void order(Instant at) {
        store();
        orders.update(eq("_id", CONTRIBUTIONS), set("rebuildWanted", at), SearchRebuildRequested.of(CONTRIBUTIONS, at));
    }

    private Optional<IndexOrder> find() {
        return Optional.ofNullable(
                orders.documents().find(eq("_id", CONTRIBUTIONS)).first());
    }

    private IndexOrder create() {
        IndexOrder order = new IndexOrder(CONTRIBUTIONS, UUID.randomUUID().toString(), null);
        return orders.insertIfAbsent(order) ? order : find().orElseThrow();
    }
}

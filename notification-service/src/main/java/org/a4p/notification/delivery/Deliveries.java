package org.a4p.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.a4p.notification.delivery.Delivery.Status;
import org.a4p.outbox.InsertIfAbsent;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * All deliveries, and every way in which one may change. Each change names the claim it was made under, so of two workers that
 * both believe to hold a delivery only the later one can go on.
 */
@Repository
class Deliveries {

    private static final int AT_ONCE = 1_000;

    private final MongoCollection<Delivery> deliveries;

    Deliveries(MongoDatabase database) {
        this.deliveries = database.getCollection("deliveries", Delivery.class);
        deliveries.createIndex(Indexes.ascending("status", "due"));
    }

    /** Stores it; false if it was stored before. */
    boolean add(Delivery delivery) {
        return InsertIfAbsent.run(() -> deliveries.insertOne(delivery));
    }

    Optional<Delivery> find(String id) {
        return Optional.ofNullable(deliveries.find(eq("_id", id)).first());
    }

    /** Takes it for a while, unless somebody else holds it, it is not due, or it needs nothing more. */
    Optional<Delivery> claim(String id, Instant now, Duration lease) {
        return Optional.ofNullable(deliveries.findOneAndUpdate(
                and(eq("_id", id), claimable(now)),
                combine(set("status", Status.CLAIMED), set("leaseUntil", Date.from(now.plus(lease))), inc("fence", 1)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    /** Written before the first byte leaves: whatever dies after this leaves an uncertain mail, never a second one. */
    boolean beginSending(Delivery claimed) {
        return change(claimed, Status.CLAIMED, combine(set("status", Status.SENDING), inc("attempts", 1)));
    }

    void suppress(Delivery claimed) {
        change(claimed, Status.CLAIMED, ended(Status.SUPPRESSED, "no longer wanted"));
    }

    void accepted(Delivery sending, String reply) {
        change(sending, Status.SENDING, ended(Status.ACCEPTED, reply));
    }

    void failed(Delivery sending, String reason) {
        change(sending, Status.SENDING, ended(Status.FAILED, reason));
    }

    void uncertain(Delivery sending, String reason) {
        change(sending, Status.SENDING, ended(Status.UNCERTAIN, reason));
    }

    void retry(Delivery sending, Instant due, String reason) {
        change(
                sending,
                Status.SENDING,
                combine(
                        set("status", Status.RETRY),
                        set("due", Date.from(due)),
                        set("outcome", reason),
                        unset("leaseUntil")));
    }

    /** Some of what can be claimed at this moment. On the embedded store this reads every delivery, so it is asked rarely. */
    List<String> claimableIds(Instant now) {
        return deliveries
                .withDocumentClass(Document.class)
                .find(claimable(now))
                .projection(include("_id"))
                .limit(AT_ONCE)
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    /** Those whose worker died between beginning to send and noting how it went. */
    List<Delivery> abandoned(Instant now) {
        return deliveries
                .find(and(eq("status", Status.SENDING), lt("leaseUntil", Date.from(now))))
                .into(new ArrayList<>());
    }

    private static Bson claimable(Instant now) {
        return or(
                and(in("status", Status.PENDING, Status.RETRY), lte("due", Date.from(now))),
                and(eq("status", Status.CLAIMED), lt("leaseUntil", Date.from(now))));
    }

    private boolean change(Delivery held, Status from, Bson change) {
        return deliveries
                        .updateOne(and(eq("_id", held.id()), eq("status", from), eq("fence", held.fence())), change)
                        .getMatchedCount()
                == 1;
    }

    private static Bson ended(Status status, String outcome) {
        return combine(set("status", status), set("outcome", outcome), unset("letter"), unset("leaseUntil"));
    }
}

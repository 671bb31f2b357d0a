package org.a4p.notification.subscription;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.a4p.notification.followable.Followed;
import org.a4p.notification.subscription.Subscription.State;
import org.a4p.outbox.InsertIfAbsent;
import org.springframework.stereotype.Repository;

/** All subscriptions. */
@Repository
public class Subscriptions {

    private final MongoCollection<Subscription> subscriptions;

    Subscriptions(MongoDatabase database) {
        this.subscriptions = database.getCollection("subscriptions", Subscription.class);
        subscriptions.createIndex(Indexes.ascending("followed", "state"));
    }

    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(subscriptions.find(eq("_id", id)).first());
    }

    /** Everybody who follows it and has confirmed. */
    public List<Subscription> followersOf(Followed followed) {
        return subscriptions
                .find(and(eq("followed", followed.toString()), eq("state", State.CONFIRMED)))
                .into(new ArrayList<>());
    }

    /** Stores it; false if somebody was faster. */
    boolean add(Subscription subscription) {
        return InsertIfAbsent.run(() -> subscriptions.insertOne(subscription));
    }

    /** Replaces what was read; false if it has been asked for again in between. */
    boolean replace(Subscription read, Subscription changed) {
        return subscriptions
                        .replaceOne(
                                and(
                                        eq("_id", read.id()),
                                        eq("confirmationSentAt", read.confirmationSentAt()),
                                        eq("state", read.state())),
                                changed)
                        .getModifiedCount()
                == 1;
    }

    /** False if the confirmation has been replaced by a newer one, or the address has left. */
    boolean confirm(Subscription read, Subscription confirmed) {
        return subscriptions
                        .replaceOne(
                                and(
                                        eq("_id", read.id()),
                                        eq("confirmationHash", read.confirmationHash()),
                                        eq("state", read.state())),
                                confirmed)
                        .getMatchedCount()
                == 1;
    }

    /** From now on nothing is sent, and no earlier confirmation brings it back. */
    void leave(String id) {
        subscriptions.updateOne(eq("_id", id), combine(set("state", State.LEFT), unset("confirmationHash")));
    }

    /** Takes leaving back. */
    void rejoin(String id, Instant now) {
        subscriptions.updateOne(
                and(eq("_id", id), eq("state", State.LEFT)),
                combine(set("state", State.CONFIRMED), set("confirmedAt", Date.from(now))));
    }
}

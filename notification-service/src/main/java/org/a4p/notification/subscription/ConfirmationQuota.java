package org.a4p.notification.subscription;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import org.a4p.service.job.LeasedJob;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** So that nobody can fill a stranger's mailbox with confirmation mails: a few an hour for each address, counted in the store. */
@Repository
class ConfirmationQuota implements LeasedJob {

    static final int AN_HOUR = 10;

    private final MongoCollection<Document> counts;
    private final Clock clock;

    ConfirmationQuota(MongoDatabase database, Clock clock) {
        this.counts = database.getCollection("confirmationCounts");
        this.clock = clock;
    }

    boolean allows(String address) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        String id = Secret.hash(address.toLowerCase(Locale.ROOT) + " " + hour);
        Document counted = counts.findOneAndUpdate(
                eq("_id", id),
                Updates.combine(Updates.inc("count", 1), Updates.setOnInsert("hour", Date.from(hour))),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return counted != null && counted.getInteger("count") <= AN_HOUR;
    }

    @Override
    public String name() {
        return "confirmation-counts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Forgets the counts of hours that are over. */
    @Override
    public void run() {
        counts.deleteMany(lt("hour", Date.from(clock.instant().minus(2, ChronoUnit.HOURS))));
    }
}

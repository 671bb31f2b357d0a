package org.a4p.localstack.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one writer was told was written, and what of it is missing later. The last write before the kill has no known
 * outcome and may be there or not; every write before it was acknowledged, because a writer does one at a time.
 */
final class WritesUnderKill implements Runnable {

    private static final int PUSHES_PER_DOCUMENT = 50;

    private final int writer;
    private volatile MongoDatabase database;
    private int acknowledgedInserts;
    private int acknowledgedIncrements;
    private int acknowledgedPushes;

    WritesUnderKill(int writer, MongoDatabase database) {
        this.writer = writer;
        this.database = database;
    }

    /** Writes until the store is gone. */
    @Override
    public void run() {
        try {
            while (true) {
                inserts().insertOne(new Document("_id", insertId(acknowledgedInserts)).append("text", "a".repeat(200)));
                acknowledgedInserts++;
                updates().updateOne(eq(counterId()), Updates.inc("value", 1), upsert());
                acknowledgedIncrements++;
                updates()
                        .updateOne(eq(listId(acknowledgedPushes)), Updates.push("items", acknowledgedPushes), upsert());
                acknowledgedPushes++;
            }
        } catch (MongoException storeIsGone) {
            // The write under way has no known outcome; all before it were acknowledged.
        }
    }

    int acknowledged() {
        return acknowledgedInserts + acknowledgedIncrements + acknowledgedPushes;
    }

    /** How many acknowledged writes the database does not show. */
    int lostIn(MongoDatabase reopened) {
        database = reopened;
        return lostInserts() + lostIncrements() + lostPushes();
    }

    private int lostInserts() {
        Set<Object> found = new HashSet<>();
        inserts().find().map(document -> document.get("_id")).into(found);
        int lost = 0;
        for (int number = 0; number < acknowledgedInserts; number++) {
            if (!found.contains(insertId(number))) {
                lost++;
            }
        }
        return lost;
    }

    private int lostIncrements() {
        Document counter = updates().find(eq(counterId())).first();
        int value = counter == null ? 0 : counter.getInteger("value");
        return Math.max(0, acknowledgedIncrements - value);
    }

    private int lostPushes() {
        List<Integer> found = new ArrayList<>();
        for (int first = 0; first < acknowledgedPushes; first += PUSHES_PER_DOCUMENT) {
            found.addAll(items(updates().find(eq(listId(first))).first()));
        }
        int lost = 0;
        for (int number = 0; number < acknowledgedPushes; number++) {
            if (!found.contains(number)) {
                lost++;
            }
        }
        return lost;
    }

    private static List<Integer> items(@Nullable Document list) {
        return list == null ? List.of() : list.getList("items", Integer.class);
    }

    private static UpdateOptions upsert() {
        return new UpdateOptions().upsert(true);
    }

    private MongoCollection<Document> inserts() {
        return database.getCollection("inserts");
    }

    private MongoCollection<Document> updates() {
        return database.getCollection("updates");
    }

    private Document insertId(int number) {
        return new Document("writer", writer).append("number", number);
    }

    private String counterId() {
        return "counter-" + writer;
    }

    private String listId(int number) {
        return "list-" + writer + "-" + number / PUSHES_PER_DOCUMENT;
    }
}

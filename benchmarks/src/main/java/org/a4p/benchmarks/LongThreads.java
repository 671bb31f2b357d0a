package org.a4p.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * Makes a thread long at once: its first contribution, which was posted, is copied in the store under the numbers that
 * follow. So the copies have whatever shape the service gives to contributions.
 */
final class LongThreads implements AutoCloseable {

    private static final int TOGETHER = 2_000;

    private final MongoClient client;
    private final MongoDatabase store;

    LongThreads(String mongoUri) {
        this.client = MongoClients.create(mongoUri);
        this.store = client.getDatabase("consultation");
    }

    void grow(String thread, int last) {
        grow(thread, 2, last);
    }

    /** Adds the entries with these numbers, both ends included. */
    void grow(String thread, int from, int last) {
        MongoCollection<Document> contributions = store.getCollection("contributions");
        Document first = contributions
                .find(Filters.eq("_id", new Document("thread", thread).append("number", 1)))
                .first();
        if (first == null) {
            throw new IllegalStateException("nothing was said in " + thread);
        }
        first.remove("outbox");
        first.remove("outboxPendingSince");
        List<Document> copies = new ArrayList<>();
        for (int number = from; number <= last; number++) {
            copies.add(new Document(first)
                    .append("_id", new Document("thread", thread).append("number", number))
                    .append("requestId", UUID.randomUUID().toString()));
            if (copies.size() == TOGETHER || number == last) {
                contributions.insertMany(copies);
                copies.clear();
            }
        }
        store.getCollection("threads").updateOne(Filters.eq("_id", thread), Updates.set("lastNumber", last));
    }

    @Override
    public void close() {
        client.close();
    }
}

package org.a4p.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** Fills a thread with copies of its first contribution, each with another text: publishing as many would take an hour. */
final class StoredCopies implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private final MongoClient client;
    private final MongoCollection<Document> contributions;
    private final MongoCollection<Document> threads;
    private final String thread;

    StoredCopies(String mongoUri, String thread) {
        this.client = MongoClients.create(mongoUri);
        this.contributions = client.getDatabase("consultation").getCollection("contributions");
        this.threads = client.getDatabase("consultation").getCollection("threads");
        this.thread = thread;
    }

    void add(List<String> texts) {
        Document first = contributions.find(Filters.eq("_id", id(1))).first();
        if (first == null) {
            throw new IllegalStateException("thread " + thread + " has no first contribution");
        }
        List<Document> copies = new ArrayList<>();
        for (int number = 2; number <= texts.size(); number++) {
            copies.add(copy(first, number, texts.get(number - 1)));
            if (copies.size() == AT_ONCE || number == texts.size()) {
                contributions.insertMany(copies);
                copies.clear();
            }
        }
        threads.updateOne(Filters.eq("_id", thread), Updates.max("lastNumber", texts.size()));
    }

    private Document copy(Document first, int number, String text) {
        Document edition =
                new Document(first.getList("editions", Document.class).getFirst());
        Document words = new Document(edition.get("words", Document.class));
        edition.put("words", words.append("text", text));
        Document copy = new Document(first);
        copy.remove("outbox");
        copy.remove("outboxPendingSince");
        return copy.append("_id", id(number))
                .append("requestId", UUID.randomUUID().toString())
                .append("editions", List.of(edition));
    }

    private Document id(int number) {
        return new Document("thread", thread).append("number", number);
    }

    @Override
    public void close() {
        client.close();
    }
}

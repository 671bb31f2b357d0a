package org.a4p.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The part of MongoDB the services rely on; whatever store the tests run against has to behave the same here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DocumentsContract {

    private MongoClient client;
    private MongoCollection<Document> documents;

    @BeforeAll
    void connect() {
        client = MongoClients.create(Backends.start().mongoUri("contract"));
    }

    @BeforeEach
    void emptyCollection() {
        documents = client.getDatabase("contract").getCollection("documents-" + UUID.randomUUID());
    }

    @AfterAll
    void disconnect() {
        client.close();
    }

    MongoCollection<Document> documents() {
        return documents;
    }

    /** The {@code _id} of a contribution. */
    static Document number(String thread, int number) {
        return new Document("thread", thread).append("number", number);
    }
}

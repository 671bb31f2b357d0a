package org.a4p.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/**
 * The least any design of ours has to do for one contribution: insert a document and send an event with {@code acks=all}, one
 * after the other, with nothing around them.
 */
final class BareLimit implements AutoCloseable {

    private static final String TOPIC = "benchmarks.bare-limit";

    private final MongoClient store;
    private final MongoCollection<Document> documents;
    private final KafkaProducer<String, String> broker;

    BareLimit(String mongoUri, String bootstrapServers) {
        this.store = MongoClients.create(mongoUri);
        this.documents = store.getDatabase("benchmarks").getCollection("bareLimit" + UUID.randomUUID());
        BenchmarkTopic.create(bootstrapServers, TOPIC);
        this.broker = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    Latencies run(int workers, int each, String text) throws InterruptedException, ExecutionException {
        return Load.run(workers, each, (worker, number) -> {
            String id = UUID.randomUUID().toString();
            documents.insertOne(new Document("_id", id).append("text", text).append("at", Instant.now()));
            broker.send(new ProducerRecord<>(TOPIC, "thread-" + worker, text)).get();
        });
    }

    @Override
    public void close() {
        documents.drop();
        store.close();
        broker.close();
    }
}

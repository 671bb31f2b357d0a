package org.a4p.outbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.a4p.testing.Backends;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A store, a broker and one collection of its own for one test; closing it ends every relay it has made. */
final class Rig implements AutoCloseable {

    static final Instant NOON = Instant.parse("2018-09-12T12:00:00Z");
    static final Duration SOON = Duration.ofMillis(300);

    final String name;
    final String topic;
    final OutboxSettings settings = new OutboxSettings(
            SOON, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofDays(30), Duration.ofDays(14), 12);
    final Clock clock = Clock.systemUTC();
    final MongoClient client;
    final MongoDatabase database;
    final Backbone backbone;
    final MongoCollection<Note> notes;
    private final List<Runnable> opened = new ArrayList<>();

    Rig() {
        this(Backends.start().kafkaBootstrapServers());
    }

    Rig(String bootstrapServers) {
        this("t" + UUID.randomUUID().toString().replace("-", ""), bootstrapServers);
    }

    private Rig(String name, String bootstrapServers) {
        this(name, bootstrapServers, Backends.start().mongoUri(name));
    }

    Rig(String name, String bootstrapServers, String mongoUri) {
        this.name = name;
        topic = name + ".events";
        client = MongoClients.create(mongoUri);
        database = client.getDatabase(name);
        backbone = new Backbone(
                "notes", database, KafkaClients.at(bootstrapServers), settings, clock, new SimpleMeterRegistry());
        notes = database.getCollection("notes", Note.class);
    }

    static OutboxEvent event(String note, int number) {
        return new OutboxEvent(note + "-" + number, "note.changed.v1", note, NOON, "{\"number\":" + number + "}");
    }

    /** A relay that stands for one process; nothing wakes it but a collection that is given its wake-up. */
    Relay relay(RelayWatch watch) {
        return relay(watch, EventSender.to(topic, backbone));
    }

    Relay relay(RelayWatch watch, EventSender sender) {
        PendingDocuments documents = new PendingDocuments(notes);
        Lease lease = new Lease(database, "outbox-notes", SOON, clock);
        Relay relay = new Relay(
                "notes",
                documents,
                sender,
                new Sweep(documents, lease, SOON, clock),
                new BackOff(Duration.ofMillis(20), Duration.ofMillis(200)),
                watch);
        opened.add(relay::close);
        relay.start();
        return relay;
    }

    /** Writes that nobody is woken for. */
    OutboxCollection<Note> unwatched() {
        return new OutboxCollection<>(notes, clock, id -> {});
    }

    OutboxCollection<Note> watchedBy(Relay relay) {
        return new OutboxCollection<>(notes, clock, relay::wake);
    }

    /** How many documents have unsent events. */
    long pending() {
        return notes.countDocuments(Filters.exists(OutboxField.PENDING_SINCE));
    }

    /** Listens as one more process of the group. */
    Listening subscribe(String group, EventHandler handler) {
        GroupSubscription subscription =
                new GroupSubscription(group, List.of(topic), Map.of("note.changed.v1", handler), backbone);
        Listening listening = new Listening(group, subscription, settings.longestWait());
        opened.add(listening::close);
        listening.start();
        return listening;
    }

    double counted(String group, String outcome) {
        return backbone.meters()
                .counter("events", "group", group, "outcome", outcome)
                .count();
    }

    List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        return new TopicLog(backbone.clients(), Topics.deadLettersOf(topic)).records();
    }

    static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    TopicLog log() {
        return new TopicLog(backbone.clients(), topic);
    }

    @Override
    public void close() {
        opened.forEach(Runnable::run);
        client.close();
    }
}

package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.a4p.outbox.EventSender.Answers;
import org.a4p.outbox.PendingDocuments.Pending;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of the outbox: whatever the interleaving of writes and of several relays, wherever they crash and whatever the network
 * does, each event is delivered at least once, and first deliveries are in the order of their document.
 *
 * <p>One thread plays all of it, step by step, from a seed: the store is real, the network is as bad as it can be.
 */
class DeliveryLawIT {

    private static final int STEPS = 80;
    private static final List<String> NOTES = List.of("a", "b", "c");

    private final Rig rig = new Rig();
    private final OutboxCollection<Note> notes = rig.unwatched();
    private final PendingDocuments documents = new PendingDocuments(rig.notes);
    private final List<String> written = new ArrayList<>();

    @AfterEach
    void close() {
        rig.close();
    }

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, 100).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void holds(int seed) {
        Random random = new Random(seed);
        UnreliableBroker broker = new UnreliableBroker(random);
        List<Hand> relays = Stream.generate(() -> new Hand(broker)).limit(3).toList();
        NOTES.forEach(note -> notes.insert(new Note(note, 0)));
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(3) == 0) {
                write(NOTES.get(random.nextInt(NOTES.size())), random.nextInt(1, 4));
            } else {
                relays.get(random.nextInt(relays.size())).step(random);
            }
        }
        broker.becomeReliable();
        new Hand(broker).finish();

        NOTES.forEach(note -> assertThat(firstDeliveries(broker, note))
                .containsExactlyElementsOf(
                        written.stream().filter(id -> id.startsWith(note)).toList()));
        assertThat(rig.pending()).isZero();
    }

    private void write(String note, int events) {
        OutboxEvent[] said = IntStream.range(0, events)
                .mapToObj(number -> Rig.event(note, written.size() + number))
                .toArray(OutboxEvent[]::new);
        assertThat(notes.update(Filters.eq("_id", note), Updates.inc("revision", 1), said))
                .isTrue();
        Stream.of(said).map(OutboxEvent::id).forEach(written::add);
    }

    private static SequencedSet<String> firstDeliveries(UnreliableBroker broker, String note) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        broker.log().stream()
                .filter(event -> event.subject().equals(note))
                .map(ReceivedEvent::id)
                .forEach(ids::add);
        return ids;
    }

    /** A relay moved by hand: it reads, sends, removes, and may crash after each; a new one then stands in its place. */
    private final class Hand {

        private final EventSender sender;
        private List<Pending> read = List.of();
        private @Nullable Answers answers;

        Hand(UnreliableBroker broker) {
            sender = new EventSender(() -> broker, "notes.events", "notes");
        }

        void step(Random random) {
            if (read.isEmpty()) {
                read = documents.among(NOTES.stream()
                        .map(note -> (BsonValue) new BsonString(note))
                        .toList());
            } else if (answers == null) {
                answers = sender.send(read);
            } else {
                documents.remove(read, answers.acknowledged());
                startAfresh();
            }
            if (random.nextInt(8) == 0) {
                startAfresh();
            }
        }

        void finish() {
            read = documents.among(
                    NOTES.stream().map(note -> (BsonValue) new BsonString(note)).toList());
            documents.remove(read, sender.send(read).acknowledged());
        }

        private void startAfresh() {
            read = List.of();
            answers = null;
        }
    }
}

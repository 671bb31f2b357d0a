package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriptionIT {

    private final Rig rig = new Rig();
    private final Publisher publisher = new Publisher(rig);

    @AfterEach
    void close() {
        publisher.close();
        rig.close();
    }

    @Test
    void handlesAnEventOnceHoweverOftenItComes() {
        Heard heard = new Heard();
        publisher.send(Rig.event("n", 1));
        publisher.send(Rig.event("n", 1));
        publisher.send(Rig.event("n", 2));
        publisher.send(Rig.event("n", 1));
        publisher.send(Rig.event("n", 3));
        rig.subscribe("readers", heard);
        await().until(() -> heard.ids().contains("n-3"));
        assertThat(heard.ids()).containsExactly("n-1", "n-2", "n-3");
        assertThat(rig.counted("readers", "repeated")).isEqualTo(2);
    }

    @Test
    void letsEachGroupHandleItForItself() {
        Heard one = new Heard();
        Heard other = new Heard();
        publisher.send(Rig.event("n", 1));
        rig.subscribe("one", one);
        rig.subscribe("other", other);
        await().untilAsserted(() -> assertThat(one.ids()).isEqualTo(other.ids()).containsExactly("n-1"));
    }

    @Test
    void skipsATypeThatNobodyHandles() {
        Heard heard = new Heard();
        publisher.send(new OutboxEvent("x", "note.burnt.v1", "n", Rig.NOON, "{}"));
        publisher.send(Rig.event("n", 1));
        rig.subscribe("readers", heard);
        await().until(() -> heard.ids().contains("n-1"));
        assertThat(rig.counted("readers", "skipped")).isEqualTo(1);
        assertThat(rig.deadLetters()).isEmpty();
    }

    @Test
    void putsAsideAtOnceWhatAHandlerCannotProcess() {
        AtomicInteger calls = new AtomicInteger();
        Heard heard = new Heard(event -> {
            if (event.id().equals("n-1")) {
                calls.incrementAndGet();
                throw new UnprocessableEvent("speaks of an unknown theme");
            }
        });
        publisher.send(Rig.event("n", 1));
        publisher.send(Rig.event("n", 2));
        rig.subscribe("readers", heard);
        await().until(() -> heard.ids().contains("n-2"));
        assertThat(calls).hasValue(1);
        assertThat(rig.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.key()).asString().isEqualTo("n");
            assertThat(CloudEvent.read(letter.value()).id()).isEqualTo("n-1");
            assertThat(Rig.header(letter, DeadLetters.REASON)).contains("speaks of an unknown theme");
            assertThat(Rig.header(letter, DeadLetters.TOPIC)).isEqualTo(rig.topic);
            assertThat(Rig.header(letter, DeadLetters.OFFSET)).isEqualTo("0");
            assertThat(Rig.header(letter, DeadLetters.GROUP)).isEqualTo("readers");
        });
    }

    @Test
    void putsAsideAfterFiveAttemptsWhatAHandlerFailsOn() {
        AtomicInteger calls = new AtomicInteger();
        Heard heard = new Heard(event -> {
            if (event.id().equals("n-1")) {
                calls.incrementAndGet();
                throw new StackOverflowError();
            }
        });
        publisher.send(Rig.event("n", 1));
        publisher.send(Rig.event("n", 2));
        rig.subscribe("readers", heard);
        await().until(() -> heard.ids().contains("n-2"));
        assertThat(calls).hasValue(5);
        assertThat(rig.deadLetters())
                .singleElement()
                .satisfies(letter ->
                        assertThat(Rig.header(letter, DeadLetters.REASON)).contains("StackOverflowError"));
    }

    @Test
    void waitsOutAFaultOfTheStoreWithoutHoldingUpOtherSubjects() {
        TopicPartition waiting = publisher.send(Rig.event("n", 1));
        publisher.send(Rig.event("n", 2));
        String other = otherSubject(waiting);
        AtomicInteger faults = new AtomicInteger();
        Heard heard = new Heard(event -> {
            if (event.id().equals("n-1") && faults.incrementAndGet() <= 8) {
                throw new MongoTimeoutException("The store is away");
            }
        });
        rig.subscribe("readers", heard);
        await().until(() -> heard.ids().contains("n-2"));
        assertThat(faults).as("more tries than a failing handler gets").hasValue(9);
        assertThat(heard.ids("n")).containsExactly("n-1", "n-2");
        assertThat(heard.ids().indexOf(other + "-2"))
                .as("another partition went on meanwhile")
                .isLessThan(heard.ids().indexOf("n-1"));
        assertThat(rig.deadLetters()).isEmpty();
    }

    /** A subject in another partition, with two events. */
    private String otherSubject(TopicPartition partition) {
        for (int number = 0; ; number++) {
            String subject = "other" + number;
            if (!publisher.send(Rig.event(subject, 1)).equals(partition)) {
                publisher.send(Rig.event(subject, 2));
                return subject;
            }
        }
    }

    @Test
    void continuesWhereItEnded() {
        Heard before = new Heard();
        publisher.send(Rig.event("n", 1));
        Listening first = rig.subscribe("readers", before);
        await().until(() -> before.ids().contains("n-1"));
        first.close();
        publisher.send(Rig.event("n", 2));
        Heard after = new Heard();
        rig.subscribe("readers", after);
        await().until(() -> after.ids().contains("n-2"));
        assertThat(after.ids()).containsExactly("n-2");
        assertThat(rig.counted("readers", "repeated"))
                .as("the offset was committed")
                .isZero();
    }
}

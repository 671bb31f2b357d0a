package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventTests {

    private static final String GOOD = Rig.event("n", 1).asSentBy("notes");

    record Known(int number) {}

    @Test
    void arrivesAsItWasSent() {
        OutboxEvent sent = OutboxEvent.of("note.changed.v1", "n", Rig.NOON, Map.of("text", "ماء、«eau»"));
        ReceivedEvent received = ReceivedEvent.of(sent.asSentBy("notes"));
        assertThat(received.id()).isEqualTo(sent.id());
        assertThat(received.type()).isEqualTo("note.changed.v1");
        assertThat(received.subject()).isEqualTo("n");
        assertThat(received.time()).isEqualTo(Rig.NOON);
        assertThat(received.data().path("text").stringValue()).isEqualTo("ماء、«eau»");
    }

    @Test
    void isReadWithoutTheFieldsThatTheReaderDoesNotKnow() {
        ReceivedEvent event = ReceivedEvent.of(GOOD.replace("\"number\"", "\"new\":[{}],\"number\""));
        assertThat(event.dataAs(Known.class)).isEqualTo(new Known(1));
    }

    @Test
    void cannotBeProcessedIfItsDataDoesNotFit() {
        ReceivedEvent event = ReceivedEvent.of(GOOD.replace("\"number\":1", "\"number\":\"one\""));
        assertThatThrownBy(() -> event.dataAs(Known.class)).isInstanceOf(UnprocessableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "source", "type", "subject", "time", "data", "specversion"})
    void isNoneWithoutAPartOfItsEnvelope(String part) {
        assertThatThrownBy(() -> ReceivedEvent.of(GOOD.replace("\"" + part + "\"", "\"x\"")))
                .isInstanceOf(UnprocessableEvent.class)
                .hasMessageContaining(part);
    }

    @Test
    void isNoneWithAFieldTwice() {
        assertThatThrownBy(() -> ReceivedEvent.of(GOOD.replace("\"id\"", "\"id\":\"other\",\"id\"")))
                .isInstanceOf(UnprocessableEvent.class);
    }

    @Test
    void isNoneWithAnIdOfAnyLength() {
        assertThatThrownBy(() -> ReceivedEvent.of(GOOD.replace("n-1", "n".repeat(201))))
                .hasMessageContaining("id is too long");
    }

    @Test
    void isNotEvenMadeLargerThanAListenerAccepts() {
        String large = "x".repeat(OutboxEvent.MAXIMUM_BYTES);
        assertThatThrownBy(() -> OutboxEvent.of("note.changed.v1", "n", Rig.NOON, large))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoisonIT {

    private static final int POISON = 1_000;
    private static final long SEED = 20_180_912;

    private static final Map<String, String> HOSTILE_HEADERS = Map.of(
            "spring_json_header_types", "{\"a\":\"java.util.ArrayList\",\"b\":\"java.net.InetAddress\"}",
            "a", "[".repeat(5_000),
            "b", "\"attacker.invalid\"",
            "__TypeId__", "java.lang.ProcessBuilder",
            "kafka_dlt-exception-message", "x".repeat(10_000),
            "content-type", "application/x-java-serialized-object");

    private final Rig rig = new Rig();
    private final Random random = new Random(SEED);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void neverStopsTheListeningAndIsPutAsideWithItsReason() {
        List<byte[]> poison = new ArrayList<>();
        List<String> good = new ArrayList<>();
        try (Publisher publisher = new Publisher(rig)) {
            for (int number = 0; number < POISON; number++) {
                byte[] body = body(number);
                poison.add(body);
                publisher.send("n" + number % 40, body, number % 2 == 0 ? HOSTILE_HEADERS : Map.of());
                OutboxEvent event = Rig.event("n" + number % 40, number);
                good.add(event.id());
                publisher.send(event.subject(), CloudEvent.bytes(event, "notes"), HOSTILE_HEADERS);
            }
        }
        Heard heard = new Heard();
        rig.subscribe("readers", heard);
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(heard.ids()).containsExactlyInAnyOrderElementsOf(good));
        await().untilAsserted(() -> assertThat(rig.deadLetters()).hasSize(POISON));
        List<ConsumerRecord<byte[], byte[]>> letters = rig.deadLetters();
        assertThat(letters).extracting(ConsumerRecord::value).containsExactlyInAnyOrderElementsOf(poison);
        assertThat(letters).allSatisfy(letter -> {
            assertThat(Rig.header(letter, DeadLetters.REASON)).isNotBlank();
            assertThat(letter.headers().lastHeader("spring_json_header_types")).isNull();
        });
    }

    private byte[] body(int number) {
        byte[] good = CloudEvent.bytes(Rig.event("poison", number), "notes");
        return switch (number % 10) {
            case 0 -> bytes(random.nextInt(1, 2_000));
            case 1 -> Arrays.copyOf(good, random.nextInt(1, good.length - 1));
            case 2 -> text("[".repeat(100_000));
            case 3 -> text("{\"specversion\":\"0.3\",\"id\":\"" + number + "\"}");
            case 4 -> withOut(good, "\"subject\":\"poison\",");
            case 5 -> text("{\"data\":\"" + "x".repeat(CloudEvent.MAXIMUM_BYTES) + "\"}");
            case 6 -> withOut(good, "12T");
            case 7 -> text(new String(good, StandardCharsets.UTF_8).replace("{\"number\":" + number + "}", "[1]"));
            case 8 -> text(new String(good, StandardCharsets.UTF_8) + " {}");
            default -> brokenInside(good);
        };
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** An overlong encoding of a slash inside the subject: no UTF-8. */
    private static byte[] brokenInside(byte[] good) {
        String latin = new String(good, StandardCharsets.ISO_8859_1);
        return latin.replace("poison\"", "poi\u00c0\u00afson\"").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] withOut(byte[] good, String part) {
        return text(new String(good, StandardCharsets.UTF_8).replace(part, ""));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

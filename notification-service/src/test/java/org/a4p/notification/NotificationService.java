package org.a4p.notification;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.a4p.testing.Backends;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;

/** The service as it runs, with a broker, a store and a caught mailbox; one for all tests of a process. */
abstract class NotificationService {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final GreenMail MAIL = Mailbox.at(0);
    private static final KafkaProducer<String, String> BROKER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backends.start().kafkaBootstrapServers()),
            new StringSerializer(),
            new StringSerializer());
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final RunningService SERVICE = start();

    private static RunningService start() {
        MAIL.start();
        return RunningService.start(
                "--spring.mail.port=" + MAIL.getSmtp().getPort(), "--a4p.public-address=https://a4p.example");
    }

    /** A bean of the running service. */
    static <T> T bean(Class<T> type) {
        return SERVICE.bean(type);
    }

    @BeforeEach
    void aThemeIsThere() {
        if (!get("/api/subscriptions/followables").body().contains("\"perf\"")) {
            publish(Event.sample("consultation/theme.created.v1"));
            await().atMost(PATIENCE)
                    .until(() -> get("/api/subscriptions/followables").body().contains("\"perf\""));
        }
    }

    /** Confirmed by the link of the mail. */
    String follower(String language) {
        String address = "reader-" + UUID.randomUUID() + "@example.org";
        ask(address, "perf", language);
        post(Mail.path(mail(address, 1), "/updates/confirm"), "");
        return address;
    }

    HttpResponse<String> ask(String address, String theme, String language) {
        return askAs("""
                {"email": "%s", "follow": {"kind": "theme", "id": "%s"}, "language": "%s"}""".formatted(address, theme, language));
    }

    HttpResponse<String> askAs(String json) {
        return send(HttpRequest.newBuilder(at("/api/subscriptions"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    HttpResponse<String> get(String path, String language) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Accept-Language", language)
                .GET());
    }

    HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The mails an address got, once there are so many. */
    List<Mail> mails(String address, int count) {
        await().atMost(PATIENCE).until(() -> mails(address).size() >= count);
        return mails(address);
    }

    Mail mail(String address, int number) {
        return mails(address, number).get(number - 1);
    }

    static List<Mail> mails(String address) {
        return List.of(MAIL.getReceivedMessages()).stream()
                .map(Mail::of)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    static void publish(Event event) {
        var _ = BROKER.send(new ProducerRecord<>("consultation.events", event.subject(), event.json()));
        BROKER.flush();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    URI at(String path) {
        return URI.create(SERVICE.address() + path);
    }
}

package org.a4p.notification.delivery;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.a4p.notification.delivery.Delivery.Status;
import org.a4p.notification.mail.Letter;
import org.a4p.notification.mail.MailSettings;
import org.a4p.testing.Backends;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One replica's post with a store connection of its own, a clock that tests move, and a mail server that they choose. */
final class PostOffice implements AutoCloseable {

    private static final Letter LETTER = new Letter(
            "Subject",
            "Text",
            "<p>Text</p>",
            "en",
            "perf-2",
            "perf-2",
            "https://a4p.example/updates/unsubscribe?token=t");

    final SettableClock clock;
    final Deliveries deliveries;
    final DeliveryWorker worker;
    final DeliveryDispatcher post;
    private final MongoClient store;
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    PostOffice(String database, int mailPort) {
        this(database, mailPort, new SettableClock());
    }

    private PostOffice(String database, int mailPort, SettableClock clock) {
        this.clock = clock;
        this.store = MongoClients.create(Backends.start().mongoUri(database));
        this.deliveries = new Deliveries(store.getDatabase(database));
        this.worker = new DeliveryWorker(deliveries, id -> !left.contains(id), relay(mailPort), clock);
        this.post = new DeliveryDispatcher(deliveries, worker, clock);
    }

    /** Another replica: the same store and time, and nothing else in common. */
    PostOffice replica(String database, int mailPort) {
        return new PostOffice(database, mailPort, clock);
    }

    static Delivery update(String id) {
        return Delivery.update(id, "subscription-" + id, "reader@example.org", LETTER);
    }

    static Delivery confirmation(String id) {
        return Delivery.confirmation(id, "subscription-" + id, "reader@example.org", LETTER);
    }

    /** Stores deliveries without telling the workers, as another replica does that dies right after. */
    List<String> leave(int count) {
        List<String> ids = IntStream.range(0, count)
                .mapToObj(number -> "event-" + number + "|reader")
                .toList();
        ids.forEach(id -> leave(update(id)));
        return ids;
    }

    void leave(Delivery delivery) {
        deliveries.add(delivery.createdAt(clock.instant()));
    }

    Delivery claim(String id) {
        return deliveries.claim(id, clock.instant(), DeliveryWorker.LEASE).orElseThrow();
    }

    void unsubscribe(String deliveryId) {
        left.add("subscription-" + deliveryId);
    }

    Status status(String id) {
        return deliveries.find(id).orElseThrow().status();
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    private static SmtpRelay relay(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Properties limits = sender.getJavaMailProperties();
        List.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(limit -> limits.put("mail.smtp." + limit, "30000"));
        return new SmtpRelay(sender, new MailSettings("updates@a4p.example"));
    }

    @Override
    public void close() {
        post.stop();
        store.close();
    }
}

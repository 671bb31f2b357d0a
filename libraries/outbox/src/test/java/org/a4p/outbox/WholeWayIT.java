package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.a4p.testing.Backends;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class WholeWayIT {

    private static final String NAME = "w" + UUID.randomUUID().toString().replace("-", "");

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    KafkaAutoConfiguration.class, MongoAutoConfiguration.class, OutboxAutoConfiguration.class))
            .withUserConfiguration(Notebook.class)
            .withPropertyValues(
                    "spring.application.name=" + NAME,
                    "spring.kafka.bootstrap-servers=" + Backends.start().kafkaBootstrapServers(),
                    "spring.mongodb.uri=" + Backends.start().mongoUri(NAME));

    @Test
    void fromAWriteToTheGroupAndToEveryOpenPage() {
        application.run(context -> {
            assertThat(context.getBean("live", EventSubscription.class).positioned())
                    .as("an application that is up hears what happens")
                    .isTrue();
            notes(context.getBean(Outboxes.class), context.getBean(MongoDatabase.class))
                    .insert(new Note("n", 1), Rig.event("n", 1));
            Notebook notebook = context.getBean(Notebook.class);
            await().untilAsserted(() -> assertThat(notebook.readers.ids()).containsExactly("n-1"));
            await().untilAsserted(() -> assertThat(notebook.pages.ids()).containsExactly("n-1"));
        });
    }

    private static OutboxCollection<Note> notes(Outboxes outboxes, MongoDatabase database) {
        return outboxes.collection(database.getCollection("notes", Note.class), NAME + ".events");
    }

    /** A service in a nutshell. */
    @Configuration(proxyBeanMethods = false)
    static class Notebook {

        final Heard readers = new Heard();
        final Heard pages = new Heard();

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MongoDatabase database(MongoClient client) {
            return client.getDatabase(NAME);
        }

        @Bean
        EventSubscription readers(EventSubscriptions subscriptions) {
            return subscriptions.subscribe("readers", List.of(NAME + ".events"), Map.of("note.changed.v1", readers));
        }

        @Bean
        EventSubscription live(EventSubscriptions subscriptions) {
            return subscriptions.broadcast(List.of(NAME + ".events"), Map.of("note.changed.v1", pages));
        }
    }
}

package org.a4p.outbox;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Gives a service its {@link Outboxes} and {@link EventSubscriptions}, and the one database that it owns. */
@AutoConfiguration(after = {KafkaAutoConfiguration.class, MongoAutoConfiguration.class})
public class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase database(
            MongoClient client,
            MongoConnectionDetails details,
            @Value("${spring.application.name}") String application) {
        return client.getDatabase(
                Optional.ofNullable(details.getConnectionString().getDatabase()).orElse(application));
    }

    @Bean
    Outboxes outboxes(Clock clock) {
        return new Outboxes(clock);
    }

    @Bean
    EventSubscriptions eventSubscriptions() {
        return new EventSubscriptions();
    }
}

package org.a4p.outbox;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** Gives a service with a database and a clock its {@link Outboxes} and {@link EventSubscriptions}. */
@EnableConfigurationProperties(OutboxSettings.class)
@AutoConfiguration(after = {KafkaAutoConfiguration.class, MongoAutoConfiguration.class})
public class OutboxAutoConfiguration {

    @Bean
    KafkaClients kafkaClients(ProducerFactory<?, ?> producer, ConsumerFactory<?, ?> consumer, KafkaAdmin admin) {
        return new KafkaClients(
                producer.getConfigurationProperties(),
                consumer.getConfigurationProperties(),
                admin.getConfigurationProperties());
    }

    @Bean
    Backbone outboxBackbone(
            @Value("${spring.application.name}") String application,
            MongoDatabase database,
            KafkaClients clients,
            OutboxSettings settings,
            Clock clock,
            ObjectProvider<MeterRegistry> meters) {
        return new Backbone(
                application, database, clients, settings, clock, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    Outboxes outboxes(Backbone backbone) {
        return new Outboxes(backbone);
    }

    @Bean
    EventSubscriptions eventSubscriptions(Backbone backbone) {
        return new EventSubscriptions(backbone);
    }
}

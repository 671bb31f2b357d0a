package org.a4p.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Sees to it that topics exist before anyone uses them: a broker that makes them on its own account gives them its own number of
 * partitions, and that number can never be put right without breaking the order of keys.
 */
final class Topics {

    private static final Optional<Short> AS_THE_BROKER_SAYS = Optional.empty();

    private final KafkaClients clients;
    private final int partitions;
    private final Duration kept;

    Topics(KafkaClients clients, OutboxSettings settings) {
        this.clients = clients;
        this.partitions = settings.partitions();
        this.kept = settings.topicKept();
    }

    static String deadLettersOf(String topic) {
        return topic + ".dead-letter";
    }

    void ensureEvents(Collection<String> topics) {
        ensure(topics.stream().map(this::events).toList());
    }

    void ensureDeadLetters(Collection<String> topics) {
        ensure(topics.stream().map(Topics::deadLetters).toList());
    }

    private void ensure(List<NewTopic> topics) {
        try (Admin admin = clients.newAdmin()) {
            admin.createTopics(topics).values().values().forEach(Topics::await);
        }
    }

    private NewTopic events(String topic) {
        return new NewTopic(topic, Optional.of(partitions), AS_THE_BROKER_SAYS)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(kept.toMillis())));
    }

    private static NewTopic deadLetters(String topic) {
        return new NewTopic(deadLettersOf(topic), Optional.of(1), AS_THE_BROKER_SAYS)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        String.valueOf(KafkaClients.LARGEST_RECORD)));
    }

    private static void await(KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (InterruptedException cause) {
            throw new InterruptException(cause);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("A topic could not be made", failure.getCause());
            }
        }
    }
}

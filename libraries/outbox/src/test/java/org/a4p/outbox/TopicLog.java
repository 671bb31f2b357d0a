package org.a4p.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Everything that lies on a topic, from its beginning. */
record TopicLog(KafkaClients clients, String topic) {

    List<ConsumerRecord<byte[], byte[]>> records() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = clients.newConsumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    List<ReceivedEvent> events() {
        return records().stream().map(found -> CloudEvent.read(found.value())).toList();
    }

    /** The ids of each subject in the order of their first occurrences. */
    Map<String, SequencedSet<String>> firstOccurrences() {
        Map<String, SequencedSet<String>> found = new LinkedHashMap<>();
        events().forEach(event -> found.computeIfAbsent(event.subject(), subject -> new LinkedHashSet<>())
                .add(event.id()));
        return found;
    }
}

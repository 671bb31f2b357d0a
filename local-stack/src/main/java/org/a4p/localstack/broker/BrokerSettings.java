package org.a4p.localstack.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;

/** What one broker on one small machine needs to be told: nothing here is right for a cluster. */
record BrokerSettings(Path directory, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String CLIENT_LISTENER = "CLIENT";

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    KafkaConfig toKafka() {
        Map<String, String> settings = new HashMap<>();
        settings.putAll(oneLoopbackNode());
        settings.putAll(nothingIsForgotten());
        settings.putAll(smallMemory());
        return new KafkaConfig(settings, false);
    }

    private Map<String, String> oneLoopbackNode() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", String.valueOf(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", CONTROLLER_LISTENER),
                Map.entry("inter.broker.listener.name", CLIENT_LISTENER),
                Map.entry(
                        "listeners",
                        "%s://%s,%s://127.0.0.1:%d"
                                .formatted(CLIENT_LISTENER, bootstrapServers(), CONTROLLER_LISTENER, controllerPort)),
                Map.entry("listener.security.protocol.map", CLIENT_LISTENER + ":PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"));
    }

    /** Records and offsets stay for good; the disk is told at least once a second, for the day the power goes. */
    private Map<String, String> nothingIsForgotten() {
        return Map.of(
                "log.dirs", directory.toString(),
                "log.retention.ms", "-1",
                "offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE),
                "log.flush.interval.ms", "1000",
                "log.flush.scheduler.interval.ms", "1000");
    }

    private static Map<String, String> smallMemory() {
        return Map.of(
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.segment.bytes", "67108864",
                "log.index.size.max.bytes", "1048576");
    }
}

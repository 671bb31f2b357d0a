package org.a4p.localstack.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaRaftServer;
import org.a4p.localstack.FreePort;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One Kafka broker that is its own controller, on the loopback address; its records live in the given directory. */
public final class LocalBroker implements AutoCloseable {

    /** Any will do, as long as it is the same at every start: a directory of another cluster is refused. */
    private static final Uuid CLUSTER = new Uuid(0xA4, 0x19);

    private final BrokerSettings settings;
    private final KafkaRaftServer server;

    private LocalBroker(BrokerSettings settings, KafkaRaftServer server) {
        this.settings = settings;
        this.server = server;
    }

    /**
     * Starts the broker and returns when it serves; port 0 takes a free one.
     *
     * @throws BrokerFailedToStart when the port is taken or the directory cannot be used
     */
    public static LocalBroker start(Path directory, int port) {
        try {
            int clients = freeIfZero(port);
            BrokerSettings settings = new BrokerSettings(directory, clients, FreePort.find(clients));
            Files.createDirectories(directory);
            format(settings);
            KafkaRaftServer server = new KafkaRaftServer(settings.toKafka(), Time.SYSTEM);
            server.startup();
            return new LocalBroker(settings, server);
        } catch (Exception cause) {
            throw new BrokerFailedToStart(directory, port, cause);
        }
    }

    /** Where a client finds the broker, as {@code host:port}. */
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Gives an empty directory its identity; a directory that already has one keeps it, and its records with it. */
    private static void format(BrokerSettings settings) throws Exception {
        try (PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silence)
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(CLUSTER.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .addDirectory(settings.directory().toString())
                    .setMetadataLogDirectory(settings.directory().toString())
                    .setIgnoreFormatted(true)
                    .run();
        }
    }

    private static int freeIfZero(int port) throws BindException {
        if (port == 0) {
            return FreePort.find();
        }
        // Kafka reports a taken port only after half its threads run; asking first leaves nothing to clean up.
        if (!FreePort.isFree(port)) {
            throw new BindException("Port " + port + " is taken");
        }
        return port;
    }
}

package org.a4p.localstack.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A store that speaks MongoDB's protocol on the loopback address; its documents live in the given directory. */
public final class LocalStore implements AutoCloseable {

    private static final int ACCEPTING_THREADS = 1;
    /** A thread waits while its command's commit is written, so this many writers can share one. */
    private static final int ANSWERING_THREADS = 32;

    private static final long TIDYING_MILLIS = 250;

    private final MongoServer server;
    private final Durability durability;
    private final int port;
    private final ScheduledExecutorService tidying;

    private LocalStore(MongoServer server, Durability durability, ScheduledExecutorService tidying) {
        this.server = server;
        this.durability = durability;
        this.port = server.getLocalAddress().getPort();
        this.tidying = tidying;
    }

    /**
     * Starts a store that survives the kill of its process, and returns when it serves; port 0 takes a free one.
     *
     * @throws StoreFailedToStart when the port is taken or the directory cannot be used
     */
    public static LocalStore start(Path directory, int port) {
        return start(directory, port, Durability.PROCESS_KILL);
    }

    /**
     * Starts a store of the given durability, and returns when it serves; port 0 takes a free one.
     *
     * @throws StoreFailedToStart when the port is taken or the directory cannot be used
     */
    public static LocalStore start(Path directory, int port, Durability durability) {
        try {
            Files.createDirectories(directory);
            return start(directory.resolve("store.mv").toString(), port, durability);
        } catch (Exception cause) {
            throw new StoreFailedToStart(directory, port, cause);
        }
    }

    static LocalStore start(String file, int port, Durability durability) {
        DurableBackend backend = new DurableBackend(() -> new OpenedStore(StoreFile.open(file), durability));
        MongoServer server = new MongoServer(backend);
        try {
            server.bind(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    ACCEPTING_THREADS,
                    ANSWERING_THREADS);
        } catch (Exception taken) {
            server.shutdownNow();
            throw taken;
        }
        ScheduledExecutorService tidying = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("store-tidying").daemon().factory());
        var _ = tidying.scheduleWithFixedDelay(backend::tidy, TIDYING_MILLIS, TIDYING_MILLIS, TimeUnit.MILLISECONDS);
        return new LocalStore(server, durability, tidying);
    }

    /** The connection string of one database. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** What an acknowledged write survives. */
    public Durability durability() {
        return durability;
    }

    @Override
    public void close() {
        tidying.close();
        server.shutdownNow();
    }
}

package org.a4p.localstack.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** A store that speaks MongoDB's protocol on the loopback address; its documents live in the given directory. */
public final class LocalStore implements AutoCloseable {

    private final MongoServer server;
    private final int port;

    private LocalStore(MongoServer server) {
        this.server = server;
        this.port = server.getLocalAddress().getPort();
    }

    /**
     * Starts the store and returns when it serves; port 0 takes a free one.
     *
     * @throws StoreFailedToStart when the port is taken or the directory cannot be used
     */
    public static LocalStore start(Path directory, int port) {
        try {
            Files.createDirectories(directory);
            MVStore file = MVStore.open(directory.resolve("documents.mv").toString());
            MongoServer server = new MongoServer(new H2Backend(file));
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return new LocalStore(server);
        } catch (IOException | RuntimeException cause) {
            throw new StoreFailedToStart(directory, port, cause);
        }
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
        return Durability.NONE;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}

package org.a4p.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.a4p.localstack.broker.LocalBroker;
import org.a4p.localstack.store.Durability;
import org.a4p.localstack.store.LocalStore;

/**
 * The local stack's broker and store in this process, in a directory that goes when the process ends. They end with their
 * tests, so nothing has to survive them: a test that kills a store starts one of its own, which survives.
 */
final class LocalBackends {

    private static final int ANY_FREE_PORT = 0;

    private LocalBackends() {}

    @SuppressWarnings("resource") // They serve until the process ends.
    static Backends start() {
        try {
            Path directory = Files.createTempDirectory("a4p-backends-");
            LocalStore store = LocalStore.start(directory.resolve("store"), ANY_FREE_PORT, Durability.NONE);
            LocalBroker broker = LocalBroker.start(directory.resolve("broker"), ANY_FREE_PORT);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(broker, store, directory)));
            return new Backends(broker.bootstrapServers(), "127.0.0.1:" + store.port());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void end(LocalBroker broker, LocalStore store, Path directory) {
        broker.close();
        store.close();
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

package org.a4p.consultation.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one process keeps its index: the first below the configured directory that no other process holds.
 * A file in it names the index that counts; any other is what a crash left of one half built.
 */
public final class IndexFolder implements AutoCloseable {

    private static final int MOST = 1_000;
    private static final String CURRENT = "current";

    private final Path folder;
    private final FileChannel lock;

    private IndexFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    public static IndexFolder claim(Path directory) throws IOException {
        for (int number = 0; number < MOST; number++) {
            Path folder = Files.createDirectories(directory.resolve("process-" + number));
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return new IndexFolder(folder, channel);
            }
            channel.close();
        }
        throw new IOException("no folder is free below " + directory);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException ourOwn) {
            return false;
        }
    }

    /** The index that was finished last, if it is still there. */
    public Optional<Path> current() throws IOException {
        Path file = folder.resolve(CURRENT);
        return Files.exists(file)
                ? Optional.of(folder.resolve(Files.readString(file).strip())).filter(Files::isDirectory)
                : Optional.empty();
    }

    /** A new folder for an index, empty. */
    public Path fresh() throws IOException {
        return Files.createDirectories(folder.resolve("index-" + UUID.randomUUID()));
    }

    /** From now on, also after a crash, this index counts. */
    public void makeCurrent(Path index) throws IOException {
        Path written = folder.resolve(CURRENT + ".new");
        Files.writeString(written, index.getFileName().toString());
        Files.move(written, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes every index but these. */
    public void keepOnly(List<Path> kept) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(one -> Files.isDirectory(one) && !kept.contains(one)).forEach(IndexFolder::delete);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

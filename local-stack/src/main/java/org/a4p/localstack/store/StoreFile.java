package org.a4p.localstack.store;

import org.h2.mvstore.MVStore;

/**
 * The file under the store: an append-and-reuse log of chunks, where every commit writes one chunk that holds what
 * changed and a new root.
 *
 * <p>Why an unfinished commit does no harm. A chunk counts only when its header and its footer, which is written last,
 * are there and agree; opening the file takes the newest chunk for which that holds and whose parts all exist. A commit
 * writes its chunk into free space only, so it cannot damage an older one. Space becomes free when nothing since the
 * last flush to the disk refers to it ({@link #commit} keeps all versions from there on), so even after a power cut the
 * flushed version is whole: without {@link Durability#POWER} the last moments may be missing, never the file.
 *
 * <p>Only the callers of {@link #commit} and {@link #compact} write: automatic commits, which would save the middle of
 * a command, are off.
 */
final class StoreFile {

    private static final int SPARE_VERSIONS = 5;
    private static final int MOST_UNFLUSHED = 1_000;
    private static final int LIVE_PERCENT = 60;
    private static final int COMPACTION_BYTES = 512 * 1024;
    private static final int CLOSING_COMPACTION_MILLIS = 1_000;

    private final MVStore chunks;
    private volatile long committedVersion;
    private volatile long flushedVersion;

    private StoreFile(MVStore chunks) {
        this.chunks = chunks;
        this.committedVersion = chunks.getCurrentVersion();
        this.flushedVersion = committedVersion;
    }

    static StoreFile open(String name) {
        MVStore chunks = new MVStore.Builder()
                .fileName(name)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        chunks.setRetentionTime(0);
        return new StoreFile(chunks);
    }

    MVStore chunks() {
        return chunks;
    }

    long version() {
        return chunks.getCurrentVersion();
    }

    /** Writes all changes since the last commit; when it returns the operating system has them. */
    void commit() {
        long sinceFlush = committedVersion - flushedVersion;
        chunks.setVersionsToKeep(Math.toIntExact(sinceFlush + SPARE_VERSIONS));
        chunks.commit();
        committedVersion = chunks.getCurrentVersion();
    }

    /** Has the disk itself keep what was committed before it was called; may run beside a commit. */
    void flush() {
        long version = committedVersion;
        if (version != flushedVersion) {
            chunks.sync();
            flushedVersion = version;
        }
    }

    /** Whether so much was committed since the last flush that writers should wait for one, before the file grows. */
    boolean isUntidy() {
        return committedVersion - flushedVersion > MOST_UNFLUSHED;
    }

    /** Commits, and copies what is alive in the emptiest chunks along, so that their space can be used again. */
    void compact() {
        chunks.compact(LIVE_PERCENT, COMPACTION_BYTES);
        commit();
    }

    /** Bytes on the disk. */
    long size() {
        return chunks.getFileStore().size();
    }

    /** Closes without writing anything more. */
    void abandon() {
        chunks.closeImmediately();
    }

    void close() {
        chunks.close(CLOSING_COMPACTION_MILLIS);
    }
}

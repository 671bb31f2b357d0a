package org.a4p.localstack.store;

import de.bwaldvogel.mongo.MongoBackend;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one opened file, and the rule that no answer leaves before all it tells of is on the disk.
 *
 * <p>The argument. A command runs under the shared lock and counts itself before it changes anything; when it is done
 * it notes the count, so every change it made or saw has a number up to its note. A commit takes the exclusive lock, so
 * no command is half done, and covers all numbers given so far. The answer is released once the commits cover its note.
 * Reading commands wait too: nobody learns of a change that a kill could take back.
 *
 * <p>Commits are shared. Whoever waits first commits for all who came in the meantime; the others, blocked behind it,
 * find their note covered. After a commit that served several, the next waits a moment for as many to join again; a
 * writer alone never waits.
 *
 * <p>A failed commit ends this opening: its memory holds changes the file does not, so all who wait are told, and
 * {@link DurableBackend} opens the file anew.
 */
final class OpenedStore {

    private static final long JOINING_NANOS = 500_000;

    private final StoreFile file;
    private final long openedVersion;
    private final Durability durability;
    private final MongoBackend documents;
    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private final Lock commits = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();
    private volatile long committed;
    private boolean crowded;
    private volatile @Nullable CommitFailed failure;

    OpenedStore(StoreFile file, Durability durability) {
        this.file = file;
        this.openedVersion = file.version();
        this.durability = durability;
        this.documents = new StoredDatabases(file.chunks());
    }

    /** For what neither changes nor tells of documents. */
    MongoBackend documents() {
        return documents;
    }

    /** What a command answers, not to be told before {@link #awaitCommit} returned. */
    record Answer<T>(T value, long note) {}

    <T> Answer<T> run(boolean mayChange, Function<MongoBackend, T> command) {
        commands.readLock().lock();
        try {
            endIfFailed();
            if (mayChange) {
                changes.incrementAndGet();
            }
            T value = command.apply(documents);
            return new Answer<>(value, changes.get());
        } finally {
            commands.readLock().unlock();
        }
    }

    void awaitCommit(Answer<?> answer) {
        if (committed >= answer.note()) {
            return;
        }
        commits.lock();
        try {
            if (committed < answer.note()) {
                letOthersJoin();
                commit(file::commit);
                if (file.isUntidy()) {
                    tidy();
                }
            }
        } finally {
            commits.unlock();
        }
    }

    /** Has the disk keep what was committed, then reclaims space; if it fails, the next command opens the file anew. */
    void tidy() {
        try {
            endIfFailed();
            endingOnFailure(file::flush);
            commits.lock();
            try {
                commit(file::compact);
            } finally {
                commits.unlock();
            }
        } catch (CommitFailed failed) {
            // Nobody waits for this, so nobody needs to be told.
        }
    }

    /** The version the file had when it was opened. */
    long openedVersion() {
        return openedVersion;
    }

    void close() {
        exclusively(file::close);
    }

    private void letOthersJoin() {
        if (crowded) {
            LockSupport.parkNanos(JOINING_NANOS);
        }
    }

    private void commit(Runnable committing) {
        long upTo = exclusively(committing);
        if (durability == Durability.POWER) {
            endingOnFailure(file::flush);
        }
        crowded = upTo - committed > 1;
        committed = upTo;
    }

    private long exclusively(Runnable work) {
        commands.writeLock().lock();
        try {
            endIfFailed();
            endingOnFailure(work);
            return changes.get();
        } finally {
            commands.writeLock().unlock();
        }
    }

    private void endingOnFailure(Runnable work) {
        long version = file.version();
        try {
            work.run();
        } catch (MVStoreException cause) {
            CommitFailed failed = new CommitFailed(version + 1, cause);
            failure = failed;
            file.abandon();
            throw failed;
        }
    }

    private void endIfFailed() {
        CommitFailed failed = failure;
        if (failed != null) {
            throw failed;
        }
    }
}

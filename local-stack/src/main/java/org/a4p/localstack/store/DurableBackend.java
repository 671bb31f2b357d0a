package org.a4p.localstack.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;

/**
 * Answers MongoDB's commands from a file, and only once the file holds what the answer tells of; {@link OpenedStore}
 * argues why that is so.
 *
 * <p>When the file cannot take a change, the change is refused, memory is thrown away and the file opened anew: what
 * was acknowledged before is there, reading goes on, and the next change tries the disk again.
 */
final class DurableBackend implements MongoBackend {

    /** What is not known to only read is taken to change something: at worst that is a commit of nothing. */
    private static final Set<String> READING = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ismaster",
            "hello",
            "ping",
            "buildinfo",
            "serverstatus",
            "dbstats",
            "collstats",
            "killcursors",
            "endsessions");

    /** MongoDB's own code and name for it. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    private final Supplier<OpenedStore> opening;
    private volatile OpenedStore store;

    DurableBackend(Supplier<OpenedStore> opening) {
        this.opening = opening;
        this.store = opening.get();
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next();
        return answer(mayChange(command), documents -> documents.handleMessage(message));
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return answer(mayChange(command), documents -> documents.handleCommand(channel, database, command, query));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return answer(false, documents -> documents.handleQuery(query));
    }

    @Override
    public void dropDatabase(String database) {
        answer(true, documents -> {
            documents.dropDatabase(database);
            return database;
        });
    }

    /** Flushes and compacts the file; to be called now and then. */
    void tidy() {
        store.tidy();
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (CommitFailed nothingLeftToClose) {
            // What could not be committed was refused when it came.
        }
    }

    private static boolean mayChange(String command) {
        return !READING.contains(command.toLowerCase(Locale.ROOT));
    }

    private <T> T answer(boolean mayChange, Function<MongoBackend, T> command) {
        while (true) {
            OpenedStore opened = store;
            OpenedStore.Answer<T> answer;
            try {
                answer = opened.run(mayChange, command);
            } catch (CommitFailed before) {
                reopenAfter(opened);
                continue;
            }
            try {
                opened.awaitCommit(answer);
                return answer.value();
            } catch (CommitFailed failure) {
                if (reopenAfter(opened).openedVersion() >= failure.version()) {
                    return answer.value();
                }
                if (mayChange) {
                    throw refusal(failure);
                }
            }
        }
    }

    private synchronized OpenedStore reopenAfter(OpenedStore failed) {
        if (store == failed) {
            try {
                store = opening.get();
            } catch (MVStoreException cause) {
                throw refusal(cause);
            }
        }
        return store;
    }

    private static MongoServerError refusal(RuntimeException cause) {
        return new MongoServerError(
                OUT_OF_DISK_SPACE, "OutOfDiskSpace", "The store could not write its file: " + cause.getMessage());
    }

    @Override
    public void handleClose(Channel channel) {
        delegate().handleClose(channel);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return delegate().getCurrentOperations(query);
    }

    @Override
    public Document getServerStatus() {
        return delegate().getServerStatus();
    }

    @Override
    public void closeCursors(List<Long> cursorIds) {
        delegate().closeCursors(cursorIds);
    }

    @Override
    public Clock getClock() {
        return delegate().getClock();
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return delegate().resolveDatabase(database);
    }

    @Override
    public void enableOplog() {
        throw new UnsupportedOperationException("The operation log lives in memory and would not outlive a kill");
    }

    @Override
    public void disableOplog() {
        // It never runs.
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        throw new UnsupportedOperationException("The version is the library's own");
    }

    private MongoBackend delegate() {
        return store.documents();
    }
}

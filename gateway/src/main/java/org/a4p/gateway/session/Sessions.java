package org.a4p.gateway.session;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;

/**
 * Keeps sessions where every replica of the gateway finds them. A request writes only what it changed, so two at once do not undo
 * each other, and never brings back a session that was ended meanwhile. Expiry is decided on reading; that the store also
 * removes what has expired is housekeeping.
 */
final class Sessions implements SessionRepository<StoredSession> {

    private final MongoCollection<BsonDocument> documents;
    private final SessionDocuments form;
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(MongoDatabase database, SessionDocuments form, SessionSettings settings, Clock clock) {
        this.documents = database.getCollection("sessions", BsonDocument.class);
        this.form = form;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public StoredSession createSession() {
        return StoredSession.begin(clock.instant(), settings.idle());
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        BsonDocument found = reaching(() -> documents.find(byId(id)).first());
        if (found == null || !form.end(found).isAfter(clock.instant())) {
            return null;
        }
        return form.session(id, found, settings.idle());
    }

    @Override
    public void save(StoredSession session) {
        String before = session.storedId();
        if (session.isStoredAs(session.getId())) {
            update(session);
        } else {
            reaching(() -> documents.insertOne(form.document(session, end(session))));
            if (before != null) {
                deleteById(before);
            }
        }
        session.stored();
    }

    @Override
    public void deleteById(String id) {
        reaching(() -> documents.deleteOne(byId(id)));
    }

    /** Removes what has expired; returns how many. */
    long prune() {
        return reaching(() ->
                documents.deleteMany(lt(SessionDocuments.ENDS, clock.instant())).getDeletedCount());
    }

    /** Lets a real server prune by itself; the embedded one accepts the index and leaves it to us. */
    void index() {
        reaching(() -> documents.createIndex(
                Indexes.ascending(SessionDocuments.ENDS), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
    }

    private void update(StoredSession session) {
        boolean touched = session.sinceStoredAccess().compareTo(settings.touched()) >= 0;
        if (session.changed().isEmpty() && !touched) {
            return;
        }
        List<Bson> changes = new ArrayList<>(form.changes(session));
        changes.add(Updates.max(SessionDocuments.LAST_ACCESSED, session.getLastAccessedTime()));
        changes.add(Updates.max(SessionDocuments.ENDS, end(session)));
        reaching(() -> documents.updateOne(byId(session.getId()), Updates.combine(changes)));
    }

    private Instant end(StoredSession session) {
        return settings.end(session.getCreationTime(), session.getLastAccessedTime());
    }

    private static Bson byId(String id) {
        return eq("_id", SessionDocuments.key(id));
    }

    private static <T extends @Nullable Object> T reaching(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (MongoException failed) {
            throw new SessionsUnreachable(failed);
        }
    }
}

package org.a4p.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.a4p.testing.Backends;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionsIT {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final String name = "sessions-" + UUID.randomUUID();
    private final MongoClient client = MongoClients.create(Backends.start().mongoUri(name));
    private final MongoDatabase database = client.getDatabase(name);
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Sessions sessions = replica(client);

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void whatOneReplicaSavesAnotherFinds() {
        StoredSession session = saved(new Note("kept"));

        assertThat(note(replica(client), session.getId())).isEqualTo(new Note("kept"));
    }

    @Test
    void theStoreDoesNotKnowTheIdInTheCookie() {
        StoredSession session = saved(new Note("kept"));

        Document stored =
                Objects.requireNonNull(database.getCollection("sessions").find().first());
        assertThat(stored.toJson()).doesNotContain(session.getId());
    }

    @Test
    void aSessionEndsAnHourAfterTheLastRequest() {
        StoredSession session = saved(new Note("kept"));

        now.set(NOON.plus(Duration.ofMinutes(59)));
        assertThat(sessions.findById(session.getId())).isNotNull();
        now.set(NOON.plus(Duration.ofMinutes(60)));
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void requestsKeepASessionAliveButNotForEver() {
        StoredSession session = saved(new Note("kept"));
        for (int halfHours = 1; halfHours < 24; halfHours++) {
            now.set(NOON.plus(Duration.ofMinutes(30L * halfHours)));
            StoredSession visited = Objects.requireNonNull(sessions.findById(session.getId()));
            visited.setLastAccessedTime(now.get());
            sessions.save(visited);
        }

        now.set(NOON.plus(Duration.ofHours(12)));
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void aNewIdTakesEverythingAlongAndTheOldOneIsGone() {
        StoredSession session = saved(new Note("kept"));
        String before = session.getId();

        session.changeSessionId();
        sessions.save(session);

        assertThat(sessions.findById(before)).isNull();
        assertThat(note(sessions, session.getId())).isEqualTo(new Note("kept"));
    }

    @Test
    void aRequestThatChangedNothingUndoesNothing() {
        StoredSession session = saved(new Note("old"));
        StoredSession slow = Objects.requireNonNull(sessions.findById(session.getId()));
        session.setAttribute("note", new Note("renewed meanwhile"));
        sessions.save(session);

        slow.setLastAccessedTime(NOON.plusSeconds(300));
        sessions.save(slow);

        assertThat(note(sessions, session.getId())).isEqualTo(new Note("renewed meanwhile"));
    }

    @Test
    void aRequestThatEndsLateDoesNotBringBackASessionThatWasEnded() {
        StoredSession session = saved(new Note("kept"));
        sessions.deleteById(session.getId());

        session.setAttribute("note", new Note("late"));
        sessions.save(session);

        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void aRemovedAttributeIsGone() {
        StoredSession session = saved(new Note("kept"));

        session.removeAttribute("note");
        sessions.save(session);

        assertThat(Objects.requireNonNull(sessions.findById(session.getId())).getAttributeNames())
                .isEmpty();
    }

    @Test
    void whatWasNotDeclaredIsNotKept() {
        StoredSession session = sessions.createSession();
        session.setAttribute("other", "text");

        assertThatThrownBy(() -> sessions.save(session)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pruningRemovesWhatHasExpiredAndNothingElse() {
        saved(new Note("old"));
        now.set(NOON.plus(Duration.ofMinutes(50)));
        StoredSession young = saved(new Note("young"));
        now.set(NOON.plus(Duration.ofMinutes(70)));

        sessions.index();
        assertThat(sessions.prune()).isEqualTo(1);
        assertThat(sessions.findById(young.getId())).isNotNull();
    }

    @Test
    void aStoreThatIsAwayIsSaidToBe() {
        try (MongoClient nowhere =
                MongoClients.create("mongodb://127.0.0.1:1/x?serverSelectionTimeoutMS=100&connectTimeoutMS=100")) {
            assertThatThrownBy(() -> replica(nowhere).findById("any")).isInstanceOf(SessionsUnreachable.class);
        }
    }

    private StoredSession saved(Note note) {
        StoredSession session = sessions.createSession();
        session.setAttribute("note", note);
        sessions.save(session);
        return session;
    }

    private static Note note(Sessions from, String id) {
        return Objects.requireNonNull(Objects.requireNonNull(from.findById(id)).getAttribute("note"));
    }

    private Sessions replica(MongoClient store) {
        SessionSettings settings =
                new SessionSettings(Duration.ofHours(1), Duration.ofHours(12), Duration.ofMinutes(1));
        Clock clock = clock();
        return new Sessions(
                store.getDatabase(name),
                new SessionDocuments(
                        List.of(new SessionAttribute<>("note", Note.class)),
                        MongoClientSettings.getDefaultCodecRegistry()),
                settings,
                clock);
    }

    private Clock clock() {
        InstantSource moving = now::get;
        return moving.withZone(ZoneOffset.UTC);
    }

    /** Something a session holds. */
    public record Note(String text) {}
}

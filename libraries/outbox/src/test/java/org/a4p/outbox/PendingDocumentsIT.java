package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Set;
import org.a4p.outbox.PendingDocuments.Pending;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PendingDocumentsIT {

    private final Rig rig = new Rig();
    private final OutboxCollection<Note> notes = rig.unwatched();
    private final PendingDocuments documents = new PendingDocuments(rig.notes);

    @BeforeEach
    void writeTwoEvents() {
        notes.insert(new Note("n", 0), Rig.event("n", 1), Rig.event("n", 2));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void keepWhatIsNotAcknowledged() {
        documents.remove(pending(), Set.of("n-1"));
        assertThat(waiting()).containsExactly("n-2");
        assertThat(rig.pending()).isEqualTo(1);
    }

    @Test
    void keepWhatWasAddedMeanwhile() {
        List<Pending> read = pending();
        notes.update(Filters.eq("_id", "n"), Updates.inc("revision", 1), Rig.event("n", 3));
        documents.remove(read, Set.of("n-1", "n-2"));
        assertThat(waiting()).containsExactly("n-3");
        assertThat(rig.pending()).isEqualTo(1);
    }

    @Test
    void areNoLongerPendingOnceAllIsRemoved() {
        List<Pending> read = pending();
        documents.remove(read, Set.of("n-1"));
        documents.remove(read, Set.of("n-1", "n-2"));
        assertThat(pending()).isEmpty();
        assertThat(rig.pending()).isZero();
    }

    private List<Pending> pending() {
        return documents.among(List.of(new BsonString("n")));
    }

    private List<String> waiting() {
        return pending().stream()
                .flatMap(pending -> pending.events().stream())
                .map(OutboxEvent::id)
                .toList();
    }
}

package org.a4p.consultation.summary;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.outbox.InsertIfAbsent;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Repository;

/** Drafts and published versions of all summaries; a version's number is taken by whoever stores it first. */
@Repository
public class Summaries {

    private static final String TOPIC = "consultation.events";

    private final OutboxCollection<SummaryDraft> drafts;
    private final OutboxCollection<SummaryVersion> versions;

    Summaries(MongoDatabase database, Outboxes outboxes) {
        this.drafts = outboxes.collection(database.getCollection("summaryDrafts", SummaryDraft.class), TOPIC);
        this.versions = outboxes.collection(database.getCollection("summaryVersions", SummaryVersion.class), TOPIC);
        versions.documents().createIndex(Indexes.ascending("requestId"), new IndexOptions().unique(true));
        versions.documents().createIndex(Indexes.ascending("_id.consultation", "_id.number"));
    }

    public SummaryDraft draft(ConsultationId consultation) {
        return Optional.ofNullable(
                        drafts.documents().find(eq("_id", consultation)).first())
                .orElseGet(() -> SummaryDraft.empty(consultation));
    }

    /** Saves the words; false if somebody saved others since this version of the draft was seen. */
    boolean save(SummaryDraft draft) {
        if (draft.version() == 0) {
            return isFirst(() -> drafts.insert(
                    new SummaryDraft(draft.consultation(), draft.text(), draft.officer(), draft.savedAt(), 1)));
        }
        return drafts.update(
                and(eq("_id", draft.consultation()), eq("version", draft.version())),
                combine(
                        set("text", draft.text()),
                        set("officer", draft.officer()),
                        set("savedAt", draft.savedAt()),
                        inc("version", 1)));
    }

    /** All versions of a consultation's summary, the first one first. */
    public List<SummaryVersion> versions(ConsultationId consultation) {
        return versions.documents()
                .find(eq("_id.consultation", consultation))
                .sort(ascending("_id.number"))
                .into(new ArrayList<>());
    }

    Optional<SummaryVersion> madeBy(RequestId request) {
        return Optional.ofNullable(
                versions.documents().find(eq("requestId", request)).first());
    }

    /** Stores the version with its event in one write; false if its number or its request has been used before. */
    boolean add(SummaryVersion version, OutboxEvent event) {
        return isFirst(() -> versions.insert(version, event));
    }

    static boolean isFirst(Runnable insert) {
        return InsertIfAbsent.run(insert);
    }
}

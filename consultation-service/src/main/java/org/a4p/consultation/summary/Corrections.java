package org.a4p.consultation.summary;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** Corrections to all summaries, numbered in each consultation; an answer is given once. */
@Repository
public class Corrections {

    private final OutboxCollection<Correction> corrections;

    Corrections(MongoDatabase database, Outboxes outboxes) {
        this.corrections = outboxes.collection(
                database.getCollection("summaryCorrections", Correction.class), "consultation.events");
        corrections.documents().createIndex(Indexes.ascending("requestId"), new IndexOptions().unique(true));
        corrections.documents().createIndex(Indexes.ascending("_id.consultation", "_id.number"));
    }

    /** In the order in which they were filed. */
    public List<Correction> of(ConsultationId consultation) {
        return corrections
                .documents()
                .find(eq("_id.consultation", consultation))
                .sort(ascending("_id.number"))
                .into(new ArrayList<>());
    }

    Optional<Correction> find(Correction.Key id) {
        return Optional.ofNullable(corrections.documents().find(eq("_id", id)).first());
    }

    /** Those of these consultations that have no answer yet, without their words. */
    public List<Correction.Key> unanswered(Collection<ConsultationId> consultations) {
        return corrections
                .documents()
                .withDocumentClass(Unanswered.class)
                .find(and(in("_id.consultation", consultations), eq("answer", null)))
                .projection(include("_id"))
                .map(Unanswered::id)
                .into(new ArrayList<>());
    }

    Optional<Correction> filedBy(RequestId request) {
        return Optional.ofNullable(
                corrections.documents().find(eq("requestId", request)).first());
    }

    /** Stores the correction with its event in one write; false if its number or its request has been used before. */
    boolean add(Correction correction, OutboxEvent event) {
        return Summaries.isFirst(() -> corrections.insert(correction, event));
    }

    /** Stores the answer with its event in one write; false if there is one already. */
    boolean answer(Correction.Key id, Correction.Answer answer, OutboxEvent event) {
        return corrections.update(and(eq("_id", id), eq("answer", null)), set("answer", answer), event);
    }

    /** Only which correction it is; public for the driver, which makes it. */
    public record Unanswered(@BsonId Correction.Key id) {}
}

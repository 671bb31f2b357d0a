package org.a4p.consultation.consultation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.Outboxes;
import org.springframework.stereotype.Repository;

/** All consultations. */
@Repository
public class Consultations {

    private final OutboxCollection<Consultation> consultations;

    Consultations(MongoDatabase database, Outboxes outboxes) {
        this.consultations =
                outboxes.collection(database.getCollection("consultations", Consultation.class), "consultation.events");
        consultations.documents().createIndex(Indexes.ascending("theme"));
    }

    /** Those that close first come first. */
    public List<Consultation> all() {
        return consultations
                .documents()
                .find()
                .sort(orderBy(ascending("closes"), ascending("_id")))
                .into(new ArrayList<>());
    }

    public List<Consultation> on(ThemeId theme) {
        return consultations
                .documents()
                .find(eq("theme", theme))
                .sort(ascending("opens"))
                .into(new ArrayList<>());
    }

    public Optional<Consultation> find(ConsultationId id) {
        return Optional.ofNullable(consultations.documents().find(eq("_id", id)).first());
    }

    public Consultation get(ConsultationId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no consultation " + id));
    }

    /** Adds the consultation unless there is one of this id already. */
    public void openIfAbsent(Consultation consultation, Theme theme) {
        if (find(consultation.id()).isEmpty()) {
            open(consultation, theme);
        }
    }

    private void open(Consultation consultation, Theme theme) {
        try {
            consultations.insert(consultation, ConsultationOpened.of(consultation, theme));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }
}

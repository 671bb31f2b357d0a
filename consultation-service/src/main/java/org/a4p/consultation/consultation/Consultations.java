package org.a4p.consultation.consultation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.a4p.service.migration.Migrations;
import org.springframework.stereotype.Repository;

/** All consultations. */
@Repository
public class Consultations {

    private final OutboxCollection<Consultation> consultations;

    Consultations(MongoDatabase database, Outboxes outboxes, Migrations migrations) {
        this.consultations =
                outboxes.collection(database.getCollection("consultations", Consultation.class), "consultation.events");
        consultations.documents().createIndex(Indexes.ascending("theme"));
        consultations.documents().createIndex(Indexes.ascending("planning.announced"));
        consultations
                .documents()
                .createIndex(
                        Indexes.ascending("planning.request"),
                        new IndexOptions().unique(true).sparse(true));
        migrations.add("2026-11-02-consultation-planning", this::givePlanning);
    }

    /** Rounds stored before they could change have no planning. */
    private void givePlanning() {
        consultations.documents().updateMany(exists("planning", false), set("planning", Planning.NONE));
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
        add(consultation, ConsultationOpened.of(consultation, theme));
    }

    Optional<Consultation> plannedBy(String request) {
        return Optional.ofNullable(
                consultations.documents().find(eq("planning.request", request)).first());
    }

    /** Planned rounds of which the world was not told yet that they opened. */
    List<Consultation> unannounced() {
        return consultations.documents().find(eq("planning.announced", false)).into(new ArrayList<>());
    }

    /** Stores a change with its event; false if the round has changed since it was read. */
    boolean change(Consultation read, Consultation changed, OutboxEvent event) {
        return consultations.replace(
                and(
                        eq("_id", read.id()),
                        eq("planning.version", read.version()),
                        eq("planning.announced", read.planning().announced())),
                changed,
                event);
    }

    /**
     * Stores that the world is told of the opening, with the event that tells it; false if it was told before, or if the round has
     * changed since it was read: then it may open at another time.
     */
    boolean announce(Consultation opened, OutboxEvent event) {
        return consultations.update(
                and(eq("_id", opened.id()), eq("planning.announced", false), eq("planning.version", opened.version())),
                set("planning.announced", true),
                event);
    }

    /** Stores a new round with its event; false if its id or its request has been used before. */
    boolean add(Consultation consultation, OutboxEvent event) {
        return consultations.insertIfAbsent(consultation, event);
    }
}

package org.a4p.consultation.alignment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.a4p.service.command.RequestId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * All positions. A position's key is the contribution and whose it is, so the store itself sees to it that nobody has two;
 * a change names the version it saw, so of two officers who saw the same one exactly one is heard.
 */
@Repository
public class Positions {

    private static final String CONTRIBUTION = "_id.contribution";
    private static final String THREAD = "_id.contribution.thread";
    private static final String HOLDER = "_id.holder";
    private static final String MEMBERS = "history.onBehalfOf.members";
    private static final String ASSOCIATED = "history.onBehalfOf.associated";

    private final OutboxCollection<Position> positions;

    Positions(MongoDatabase database, Outboxes outboxes) {
        this.positions =
                outboxes.collection(database.getCollection("positions", Position.class), "consultation.events");
        for (String field : List.of(CONTRIBUTION, THREAD, HOLDER, MEMBERS, ASSOCIATED)) {
            positions.documents().createIndex(Indexes.ascending(field));
        }
    }

    Optional<Position> find(PositionId id) {
        return Optional.ofNullable(positions.documents().find(eq("_id", id)).first());
    }

    /** Whether the primary has this request's step, be it that no majority has it yet. */
    boolean hasNow(PositionId id, RequestId request) {
        return positions
                        .documents()
                        .withReadConcern(ReadConcern.LOCAL)
                        .countDocuments(and(eq("_id", id), eq("history.requestId", request)))
                > 0;
    }

    /** Stores a first step with its event in one write; false if there is a position already. */
    boolean start(Position position, OutboxEvent event) {
        return positions.insertIfAbsent(position, event);
    }

    /** Adds a step with its event in one write; false if the position is no longer at the version before it. */
    boolean add(PositionId id, Step next, OutboxEvent event) {
        return positions.update(
                and(eq("_id", id), eq("version", next.version() - 1)),
                combine(push("history", next), set("version", next.version())),
                event);
    }

    /** Those on any of these contributions. */
    public List<Position> on(Collection<ContributionId> contributions) {
        return contributions.isEmpty() ? List.of() : found(in(CONTRIBUTION, contributions));
    }

    /** Those on everything that was said in these threads. */
    public List<Position> inThreads(Collection<ThreadId> threads) {
        return threads.isEmpty() ? List.of() : found(in(THREAD, threads));
    }

    /** A delegation's own. */
    public List<Position> of(DelegationCode delegation) {
        return found(eq(HOLDER, delegation.value()));
    }

    /** Those of groups that a delegation was ever counted to, as a member or as associated. */
    public List<Position> throughGroups(DelegationCode delegation) {
        List<Position> found = new ArrayList<>(found(eq(MEMBERS, delegation)));
        found(eq(ASSOCIATED, delegation)).stream()
                .filter(position -> !found.contains(position))
                .forEach(found::add);
        return found;
    }

    private List<Position> found(Bson filter) {
        return positions.documents().find(filter).into(new ArrayList<>());
    }
}

package org.a4p.commitment.declaration;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.Outboxes;
import org.a4p.pages.problem.NotFound;
import org.springframework.stereotype.Repository;

/** All declarations. */
@Repository
public class Declarations {

    private final OutboxCollection<Declaration> declarations;
    private final Clock clock;

    Declarations(MongoDatabase database, Outboxes outboxes, Clock clock) {
        this.declarations =
                outboxes.collection(database.getCollection("declarations", Declaration.class), "commitment.events");
        this.clock = clock;
    }

    public List<Declaration> all() {
        return declarations.documents().find().sort(ascending("_id")).into(new ArrayList<>());
    }

    public Optional<Declaration> find(DeclarationId id) {
        return Optional.ofNullable(declarations.documents().find(eq("_id", id)).first());
    }

    /** The declaration an address names; {@link NotFound} if there is none. */
    public Declaration get(String id) {
        return DeclarationId.parse(id).flatMap(this::find).orElseThrow(NotFound::new);
    }

    /** Adds the declaration unless there is one of this id already. */
    public void createIfAbsent(Declaration declaration) {
        if (find(declaration.id()).isEmpty()) {
            declarations.insertIfAbsent(declaration, DeclarationCreated.of(declaration, clock.instant()));
        }
    }
}

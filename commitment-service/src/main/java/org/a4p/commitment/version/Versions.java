package org.a4p.commitment.version;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.exclude;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.a4p.commitment.declaration.DeclarationId;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.a4p.pages.problem.NotFound;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** All versions of all declarations. They are only ever added, each at the ordinal after the last. */
@Repository
public class Versions {

    private static final String DECLARATION = "_id.declaration";
    private static final String ORDINAL = "_id.ordinal";

    private final OutboxCollection<Version> versions;

    Versions(MongoDatabase database, Outboxes outboxes) {
        MongoCollection<Version> collection = database.getCollection("versions", Version.class);
        collection.createIndex(ascending(DECLARATION, ORDINAL));
        this.versions = outboxes.collection(collection, "commitment.events");
    }

    public Optional<Version> find(DeclarationId declaration, int ordinal) {
        VersionId id = new VersionId(declaration, ordinal);
        return Optional.ofNullable(versions.documents().find(eq("_id", id)).first());
    }

    public Optional<Version> latest(DeclarationId declaration) {
        return Optional.ofNullable(versions.documents()
                .find(of(declaration))
                .sort(descending(ORDINAL))
                .first());
    }

    /** The version that an ordinal or a name stands for; {@link NotFound} if there is none. */
    public Version get(DeclarationId declaration, String ordinalOrName) {
        return history(declaration)
                .find(ordinalOrName)
                .flatMap(summary -> find(declaration, summary.ordinal()))
                .orElseThrow(NotFound::new);
    }

    /** Every version in order, without the texts. */
    public History history(DeclarationId declaration) {
        return new History(versions.documents()
                .withDocumentClass(VersionSummary.class)
                .find(of(declaration))
                .projection(exclude("blocks"))
                .sort(ascending(ORDINAL))
                .into(new ArrayList<>()));
    }

    /** Every block that a version of this declaration has had. */
    Set<BlockId> blocksEverIn(DeclarationId declaration) {
        return versions.documents()
                .distinct("blocks.id", of(declaration), BlockId.class)
                .into(new HashSet<>());
    }

    /** Adds the version with what it says to the world, unless its ordinal is taken. */
    boolean add(Version version, OutboxEvent published) {
        return versions.insertIfAbsent(version, published);
    }

    private static Bson of(DeclarationId declaration) {
        return eq(DECLARATION, declaration);
    }
}

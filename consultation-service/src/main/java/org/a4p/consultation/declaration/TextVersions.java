package org.a4p.consultation.declaration;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.outbox.InsertIfAbsent;
import org.springframework.stereotype.Repository;

/** All versions that were heard of. They are only ever added, in whatever order and however often they come. */
@Repository
class TextVersions {

    private static final String DECLARATION = "_id.declaration";
    private static final String ORDINAL = "_id.ordinal";

    private final MongoCollection<TextVersion> versions;

    TextVersions(MongoDatabase database) {
        this.versions = database.getCollection("textVersions", TextVersion.class)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
        versions.createIndex(Indexes.ascending(DECLARATION, ORDINAL));
        versions.createIndex(Indexes.descending("publishedAt"));
    }

    /** Keeps the version; one that is kept already stays as it is. */
    void add(TextVersion version) {
        InsertIfAbsent.run(() -> versions.insertOne(version));
    }

    Optional<TextVersion> find(TextVersionId id) {
        return Optional.ofNullable(versions.find(eq("_id", id)).first());
    }

    Optional<TextVersion> newest(String declaration) {
        return Optional.ofNullable(versions.find(eq(DECLARATION, declaration))
                .sort(descending(ORDINAL))
                .first());
    }

    /** The versions published last, the latest first. */
    List<TextVersion> latest(int most) {
        return versions.find().sort(descending("publishedAt")).limit(most).into(new ArrayList<>());
    }
}

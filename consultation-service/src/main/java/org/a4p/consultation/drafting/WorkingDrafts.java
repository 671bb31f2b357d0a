package org.a4p.consultation.drafting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.service.migration.Migrations;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** All drafts in the making. */
@Repository
public class WorkingDrafts {

    /** What drafts were kept in before, by the names of a form; a replica of that version writes it during a roll-out. */
    static final String FIELDS = "fields";

    private static final Bson EMPTYING =
            combine(set("words", TypedContribution.NOTHING), unset(FIELDS), inc("version", 1));

    private final MongoCollection<WorkingDraft> drafts;

    WorkingDrafts(MongoDatabase database, Migrations migrations) {
        drafts = database.getCollection("workingDrafts", WorkingDraft.class).withWriteConcern(WriteConcern.MAJORITY);
        drafts.createIndex(Indexes.ascending("_id.officer"));
        migrations.add("2026-11-04-draft-delegations", () -> nameDelegations(drafts.withDocumentClass(Document.class)));
        migrations.add("2026-12-01-draft-words", () -> moveToWords(drafts.withDocumentClass(Document.class)));
    }

    /** Drafts were once kept for an officer whatever delegation they were of; each belongs to the one it was written for. */
    private static void nameDelegations(MongoCollection<Document> documents) {
        for (Document old : documents.find(exists("_id.delegation", false)).into(new ArrayList<>())) {
            Document before = old.get("_id", Document.class);
            Document id = new Document(before).append("delegation", old.get("delegation"));
            inserted(documents, new Document(old).append("_id", id));
            documents.deleteOne(eq("_id", before));
        }
    }

    /** Brings drafts, be it under clearance, to the shape of today. Where both shapes are there, the old one was written later. */
    static void moveToWords(MongoCollection<Document> documents) {
        documents.find(exists(FIELDS)).forEach(old -> {
            TypedContribution words = TypedContribution.read(old.get(FIELDS, Document.class)::getString);
            Bson asSeen = and(eq("_id", old.get("_id")), eq(FIELDS, old.get(FIELDS)));
            documents.updateOne(asSeen, combine(set("words", words), unset(FIELDS)));
        });
    }

    Optional<WorkingDraft> find(WorkingDraftId id) {
        return Optional.ofNullable(drafts.find(eq("_id", id)).first());
    }

    /** Those of an officer, in whatever delegation, the latest first. */
    public List<WorkingDraft> of(String officer) {
        return drafts.find(eq("_id.officer", officer))
                .sort(descending("savedAt"))
                .into(new ArrayList<>());
    }

    /** Stores the draft in the place of the version before it; false if that is not there any more. */
    boolean save(WorkingDraft draft) {
        if (draft.version() == 1) {
            return inserted(drafts, draft);
        }
        return drafts.updateOne(
                                and(eq("_id", draft.id()), eq("version", draft.version() - 1)),
                                combine(
                                        set("words", draft.words()),
                                        unset(FIELDS),
                                        set("savedAt", draft.savedAt()),
                                        set("version", draft.version())))
                        .getMatchedCount()
                > 0;
    }

    /** Leaves nothing of it, whatever its version. */
    void empty(WorkingDraftId id) {
        drafts.updateOne(eq("_id", id), EMPTYING);
    }

    /** Leaves nothing of it, unless it was saved since. */
    void empty(WorkingDraft seen) {
        drafts.updateOne(and(eq("_id", seen.id()), eq("version", seen.version())), EMPTYING);
    }

    private static <T> boolean inserted(MongoCollection<T> drafts, T draft) {
        try {
            drafts.insertOne(draft);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }
}

package org.a4p.consultation.drafting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** All drafts in the making. */
@Repository
class WorkingDrafts {

    private final MongoCollection<WorkingDraft> drafts;

    WorkingDrafts(MongoDatabase database) {
        drafts = database.getCollection("workingDrafts", WorkingDraft.class).withWriteConcern(WriteConcern.MAJORITY);
        drafts.createIndex(Indexes.ascending("_id.officer"));
    }

    Optional<WorkingDraft> find(WorkingDraftId id) {
        return Optional.ofNullable(drafts.find(eq("_id", id)).first());
    }

    /** Those of an officer, the latest first. */
    List<WorkingDraft> of(String officer) {
        return drafts.find(eq("_id.officer", officer))
                .sort(descending("savedAt"))
                .into(new ArrayList<>());
    }

    /** Stores the draft in the place of the version before it; false if that is not there any more. */
    boolean save(WorkingDraft draft) {
        if (draft.version() == 1) {
            return insert(draft);
        }
        return drafts.updateOne(
                                and(eq("_id", draft.id()), eq("version", draft.version() - 1)),
                                combine(
                                        set("fields", draft.fields()),
                                        set("savedAt", draft.savedAt()),
                                        set("version", draft.version())))
                        .getMatchedCount()
                > 0;
    }

    /** Leaves nothing of it, whatever its version. */
    void empty(WorkingDraftId id) {
        drafts.updateOne(eq("_id", id), combine(set("fields", Map.of()), inc("version", 1)));
    }

    private boolean insert(WorkingDraft draft) {
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

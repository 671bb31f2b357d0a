package org.a4p.consultation.reply;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.delegations.DelegationCode;
import org.springframework.stereotype.Repository;

/** Finds the entries in which a delegation is named, and reads no text. */
@Repository
class Namings {

    private static final String NAMED = "links.named";
    private static final String PUBLISHED = "publishedAt";

    private final MongoCollection<Naming> contributions;

    Namings(MongoDatabase database) {
        this.contributions = database.getCollection("contributions", Naming.class);
        contributions.createIndex(Indexes.ascending(NAMED, PUBLISHED), new IndexOptions().sparse(true));
    }

    /** Those that are shown, the last first, at most so many. */
    List<ContributionId> of(DelegationCode delegation, int most) {
        return contributions
                .find(and(eq(NAMED, delegation), eq("withdrawal", null), eq("removal", null)))
                .sort(descending(PUBLISHED))
                .limit(most)
                .projection(include("_id"))
                .map(Naming::id)
                .into(new ArrayList<>());
    }
}

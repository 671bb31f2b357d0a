package org.a4p.consultation.moderation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.outbox.InsertIfAbsent;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** What officers have reported, and how much each of them has in the current hour. */
@Repository
public class Reports {

    private final MongoCollection<Report> reports;
    private final MongoCollection<Document> allowances;

    Reports(MongoDatabase database) {
        this.reports = database.getCollection("reports", Report.class).withWriteConcern(WriteConcern.MAJORITY);
        this.allowances = database.getCollection("reportAllowances");
        reports.createIndex(Indexes.ascending("_id.contribution"));
    }

    Optional<Report> find(Report.Key id) {
        return Optional.ofNullable(reports.find(eq("_id", id)).first());
    }

    /** What this officer has reported about the contribution, in whichever round of its review. */
    List<Report> by(String officer, ContributionId contribution) {
        return reports.find(and(eq("_id.contribution", contribution), eq("_id.officer", officer)))
                .into(new ArrayList<>());
    }

    /** Stores the report unless this officer has reported this contribution before in the same round. */
    void addIfAbsent(Report report) {
        ifAbsent(() -> reports.insertOne(report));
    }

    public List<Report> of(List<ContributionId> contributions) {
        List<Report> found = reports.find(in("_id.contribution", contributions)).into(new ArrayList<>());
        found.sort(Comparator.comparing(Report::at));
        return found;
    }

    /**
     * Counts one report of this officer; false if the hour has its number of them. One document for each officer, changed only
     * by conditions in the store, so that all processes count together.
     */
    boolean allows(String officer, int mostPerHour, Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        return matches(and(eq("_id", officer), lt("hour", hour)), combine(set("hour", hour), set("count", 1)))
                || ifAbsent(() -> allowances.insertOne(
                        new Document("_id", officer).append("hour", hour).append("count", 1)))
                || matches(and(eq("_id", officer), eq("hour", hour), lt("count", mostPerHour)), inc("count", 1));
    }

    private boolean matches(Bson filter, Bson change) {
        return allowances.updateOne(filter, change).getMatchedCount() > 0;
    }

    private static boolean ifAbsent(Runnable insert) {
        return InsertIfAbsent.run(insert);
    }
}

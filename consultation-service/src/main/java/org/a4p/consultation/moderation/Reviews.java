package org.a4p.consultation.moderation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.moderation.Review.Phase;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.a4p.service.migration.Migrations;
import org.springframework.stereotype.Repository;

/** The reviews of contributions, one for each that was ever reported. */
@Repository
public class Reviews {

    private static final int MOST = 200;
    /** Not of the record, which can tell it: when it was last decided, kept while it waits again, for lists to read by. */
    private static final String DECIDED_AT = "decidedAt";

    private final OutboxCollection<Review> reviews;

    Reviews(MongoDatabase database, Outboxes outboxes, Migrations migrations) {
        this.reviews = outboxes.collection(database.getCollection("reviews", Review.class), "consultation.events");
        reviews.documents().createIndex(ascending("theme", "phase", "openedAt"));
        reviews.documents().createIndex(ascending("author", DECIDED_AT));
        reviews.documents().createIndex(descending(DECIDED_AT));
        reviews.documents().createIndex(ascending("applied"));
        migrations.add("2026-11-05-review-decided-at", this::noteWhenDecided);
    }

    /** Those decided before there were second rounds do not have the field yet. */
    private void noteWhenDecided() {
        reviews.documents()
                .find(and(eq(DECIDED_AT, null), gt("decision.at", Instant.EPOCH)))
                .forEach(review -> reviews.update(
                        and(eq("_id", review.id()), eq("version", review.version())),
                        set(DECIDED_AT, review.decidedAt())));
    }

    /** The review of this contribution, which is opened unless there is one. */
    Review openIfAbsent(Review opened) {
        Optional<Review> standing = find(opened.id());
        if (standing.isPresent()) {
            return standing.get();
        }
        return reviews.insertIfAbsent(opened) ? opened : find(opened.id()).orElse(opened);
    }

    public Optional<Review> find(ContributionId id) {
        return Optional.ofNullable(reviews.documents().find(eq("_id", id)).first());
    }

    public List<Review> all(List<ContributionId> ids) {
        return reviews.documents().find(in("_id", ids)).into(new ArrayList<>());
    }

    /** Stores the next state with its events; false if the review was changed since this version of it was seen. */
    boolean change(Review seen, Review next, OutboxEvent... events) {
        return reviews.update(
                and(eq("_id", seen.id()), eq("version", seen.version())),
                combine(reviews.everyComponentOf(next), set(DECIDED_AT, next.decidedAt())),
                events);
    }

    /** Notes that the contribution now is as this version of the review says; it is no new version. */
    void applied(Review seen) {
        reviews.update(and(eq("_id", seen.id()), eq("version", seen.version())), set("applied", true));
    }

    /** Reviews whose decision may not have reached their contribution. */
    List<Review> unapplied() {
        return reviews.documents().find(eq("applied", false)).limit(MOST).into(new ArrayList<>());
    }

    /** What is to be done on a theme, the oldest first. */
    public List<Review> waiting(ThemeId theme, Phase phase) {
        return reviews.documents()
                .find(and(eq("theme", theme), eq("phase", phase)))
                .sort(ascending("openedAt"))
                .limit(MOST)
                .into(new ArrayList<>());
    }

    /** All reviews by which something was decided on what a delegation said. */
    public List<Review> decidedOn(DelegationCode author) {
        return reviews.documents()
                .find(and(eq("author", author), gt(DECIDED_AT, Instant.EPOCH)))
                .into(new ArrayList<>());
    }

    /** The reviews by which something was decided last, the last first. */
    public List<Review> decided(int most) {
        return reviews.documents()
                .find(gt(DECIDED_AT, Instant.EPOCH))
                .sort(descending(DECIDED_AT))
                .limit(most)
                .into(new ArrayList<>());
    }
}

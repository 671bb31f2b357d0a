package org.a4p.consultation.attachment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.attachment.Attachment.Claim;
import org.a4p.outbox.InsertIfAbsent;
import org.a4p.service.command.RequestId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** What is known of all files. Every change of a state is one write that names the state it starts from. */
@Repository
class Attachments {

    private static final String STATE = "state";
    private static final String CLAIM = "claim";

    private final MongoCollection<Attachment> attachments;

    Attachments(MongoDatabase database) {
        this.attachments = database.getCollection("attachments", Attachment.class)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
        attachments.createIndex(Indexes.ascending("requestId"), new IndexOptions().unique(true));
        attachments.createIndex(Indexes.ascending(STATE, "uploadedAt"));
    }

    /** Announces a file; false if its request announced one before. */
    boolean announce(Attachment attachment) {
        return InsertIfAbsent.run(() -> attachments.insertOne(attachment));
    }

    Optional<Attachment> uploadedBy(RequestId request) {
        return Optional.ofNullable(attachments.find(eq("requestId", request)).first());
    }

    Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(attachments.find(eq("_id", id)).first());
    }

    List<Attachment> all(Collection<AttachmentId> ids) {
        return ids.isEmpty() ? List.of() : attachments.find(in("_id", ids)).into(new ArrayList<>());
    }

    /** Lets the file be seen, now that all its bytes are there. */
    void arrived(AttachmentId id) {
        attachments.updateOne(
                and(eq("_id", id), eq(STATE, AttachmentState.ARRIVING)), set(STATE, AttachmentState.UPLOADED));
    }

    /** Gives the file to this claim, if it is claimed as it was seen to be; false if somebody was faster. */
    boolean claim(Attachment seen, Claim claim) {
        return attachments.updateOne(asSeen(seen), set(CLAIM, claim)).getMatchedCount() == 1;
    }

    /** Gives up what this request claimed and did not publish. */
    void release(Collection<AttachmentId> ids, RequestId request) {
        attachments.updateMany(
                and(in("_id", ids), eq(STATE, AttachmentState.UPLOADED), eq(CLAIM + ".by", request)), unset(CLAIM));
    }

    /** Writes down which contribution the claim led to. */
    void published(Attachment seen, int number) {
        attachments.updateOne(asSeen(seen), combine(set(STATE, AttachmentState.PUBLISHED), set("number", number)));
    }

    /** Those that have been in this state since before, some if there are very many. */
    List<Attachment> since(AttachmentState state, Instant before, int most) {
        return attachments
                .find(and(eq(STATE, state), lt("uploadedAt", before)))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** Decides that the file goes, unless it has moved on or was claimed meanwhile. */
    boolean leaving(Attachment seen) {
        return attachments
                        .updateOne(asSeen(seen), set(STATE, AttachmentState.LEAVING))
                        .getMatchedCount()
                == 1;
    }

    /** Forgets a file whose bytes are gone. */
    void forget(AttachmentId id) {
        attachments.deleteOne(and(eq("_id", id), eq(STATE, AttachmentState.LEAVING)));
    }

    /** The file while it is still as it was seen to be. */
    private static Bson asSeen(Attachment seen) {
        Claim claim = seen.claim();
        Bson claimed = claim == null
                ? exists(CLAIM, false)
                : and(eq(CLAIM + ".by", claim.by()), eq(CLAIM + ".at", claim.at()));
        return and(eq("_id", seen.id()), eq(STATE, seen.state()), claimed);
    }
}

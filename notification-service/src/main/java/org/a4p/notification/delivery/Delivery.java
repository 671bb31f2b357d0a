package org.a4p.notification.delivery;

import java.time.Instant;
import org.a4p.notification.mail.Letter;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person. Its id follows from what it tells and whom, so hearing of the same event again makes no second mail.
 *
 * @param letter what it says; dropped once nothing more will be sent
 * @param attempts how often sending was begun
 * @param fence counts claims; a worker whose claim was taken over can change nothing any more
 * @param due when it may next be claimed
 * @param leaseUntil until when the claim holds
 * @param outcome what the mail server said last
 */
public record Delivery(
        @BsonId String id,
        String subscription,
        String address,
        Purpose purpose,
        @Nullable Letter letter,
        Status status,
        int attempts,
        long fence,
        Instant due,
        @Nullable Instant leaseUntil,
        @Nullable String outcome,
        Instant createdAt) {

    /** Why it is sent; it decides what is done when nobody knows whether it arrived. */
    public enum Purpose {
        /** News. Twice is worse than once too few: what is uncertain is not sent again. */
        UPDATE,
        /** A link that is waited for and that works once: sent again, under the same message id. */
        CONFIRMATION
    }

    /** How far it has come. */
    public enum Status {
        PENDING,
        CLAIMED,
        SENDING,
        ACCEPTED,
        RETRY,
        FAILED,
        SUPPRESSED,
        UNCERTAIN
    }

    public static Delivery update(String id, String subscription, String address, Letter letter) {
        return pending(id, subscription, address, Purpose.UPDATE, letter);
    }

    public static Delivery confirmation(String id, String subscription, String address, Letter letter) {
        return pending(id, subscription, address, Purpose.CONFIRMATION, letter);
    }

    private static Delivery pending(String id, String subscription, String address, Purpose purpose, Letter letter) {
        Instant begin = Instant.EPOCH;
        return new Delivery(id, subscription, address, purpose, letter, Status.PENDING, 0, 0, begin, null, null, begin);
    }

    Delivery createdAt(Instant now) {
        return new Delivery(
                id, subscription, address, purpose, letter, status, attempts, fence, now, leaseUntil, outcome, now);
    }

    Letter letterToSend() {
        if (letter == null) {
            throw new IllegalStateException("nothing is left to send of " + id);
        }
        return letter;
    }
}

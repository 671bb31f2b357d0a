package org.a4p.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;

/** Insert that is safe to repeat: a taken {@code _id} or unique field is an answer, everything else a failure. */
public final class InsertIfAbsent {

    private InsertIfAbsent() {}

    /** Whether the document was stored; false if there is one with its {@code _id} or with one of its unique fields. */
    public static boolean run(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }
}

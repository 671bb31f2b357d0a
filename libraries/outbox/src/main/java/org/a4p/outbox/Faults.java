package org.a4p.outbox;

import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells the faults that pass by themselves from those that a record brings with it. */
final class Faults {

    private static final List<Class<? extends Exception>> PASSING = List.of(
            IOException.class,
            InterruptException.class,
            MongoExecutionTimeoutException.class,
            MongoInterruptedException.class,
            MongoNodeIsRecoveringException.class,
            MongoNotPrimaryException.class,
            MongoServerUnavailableException.class,
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoWriteConcernException.class,
            OutboxFull.class,
            RetriableException.class,
            TimeoutException.class);

    /**
     * What a server answers while it cannot serve, from MongoDB's list of error codes: host unreachable or not found, time limits,
     * a change of primary, a shutdown, a write conflict, a full disk.
     */
    private static final Set<Integer> PASSING_CODES =
            Set.of(6, 7, 50, 64, 89, 91, 112, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031);

    private static final int DEEPEST = 20;

    private Faults() {}

    /** Whether the same thing may well succeed later, looking through the causes. */
    static boolean pass(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (passesByItself(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passesByItself(Throwable cause) {
        return PASSING.stream().anyMatch(kind -> kind.isInstance(cause))
                || (cause instanceof MongoServerException answer && PASSING_CODES.contains(answer.getCode()));
    }
}

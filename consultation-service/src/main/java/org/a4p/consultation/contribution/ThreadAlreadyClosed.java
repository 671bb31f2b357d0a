package org.a4p.consultation.contribution;

import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody wanted to add to a thread that has its conclusion. */
public final class ThreadAlreadyClosed extends Failure {

    ThreadAlreadyClosed(ThreadId thread) {
        super(HttpStatus.CONFLICT, "thread-closed", thread.citation());
    }
}

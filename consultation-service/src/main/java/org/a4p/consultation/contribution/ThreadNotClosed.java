package org.a4p.consultation.contribution;

import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody wanted to reopen a thread that is open. */
public final class ThreadNotClosed extends Failure {

    ThreadNotClosed(ThreadId thread) {
        super(HttpStatus.CONFLICT, "thread-not-closed", thread.citation());
    }
}

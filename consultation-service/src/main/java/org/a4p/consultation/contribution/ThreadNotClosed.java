package org.a4p.consultation.contribution;

import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to reopen a thread that is open. */
public final class ThreadNotClosed extends Failure {

    ThreadNotClosed(ThreadId thread) {
        super(FailureKind.CONFLICT, "thread-not-closed", thread.citation());
    }
}

package org.a4p.consultation.contribution;

import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to add to a thread that has its conclusion. */
public final class ThreadAlreadyClosed extends Failure {

    ThreadAlreadyClosed(ThreadId thread) {
        super(FailureKind.CONFLICT, "thread-closed", thread.citation());
    }
}

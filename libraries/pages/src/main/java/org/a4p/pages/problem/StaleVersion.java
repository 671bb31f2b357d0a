package org.a4p.pages.problem;

/** Somebody else changed the thing between the reader's look and the reader's change ({@code If-Match}). */
public final class StaleVersion extends Failure {

    public StaleVersion() {
        super(FailureKind.STALE, "stale-version");
    }
}

package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody published while this was being written; nothing of it was stored. */
public final class NewerVersionPublished extends Failure {

    NewerVersionPublished(VersionSummary latest) {
        super(FailureKind.STALE, "newer-version-published", latest.name().value());
    }

    /** The version written on does not exist. */
    public NewerVersionPublished() {
        super(FailureKind.STALE, "base-version-unknown");
    }
}

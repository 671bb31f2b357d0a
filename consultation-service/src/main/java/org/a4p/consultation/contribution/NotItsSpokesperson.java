package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A delegation wanted to speak on behalf of a group that has not named it. */
public final class NotItsSpokesperson extends Failure {

    NotItsSpokesperson() {
        super(FailureKind.FORBIDDEN, "not-its-spokesperson");
    }
}

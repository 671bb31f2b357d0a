package org.a4p.consultation.search;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody looked for more words than a search takes. */
public final class SearchTooLong extends Failure {

    SearchTooLong() {
        super(FailureKind.MALFORMED, "search-too-long", Wording.LIMIT, Wording.CLAUSES);
    }
}

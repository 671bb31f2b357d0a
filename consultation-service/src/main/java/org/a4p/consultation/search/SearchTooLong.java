package org.a4p.consultation.search;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody looked for more words than a search takes. */
public final class SearchTooLong extends Failure {

    SearchTooLong() {
        super(HttpStatus.BAD_REQUEST, "search-too-long", Wording.LIMIT, Wording.CLAUSES);
    }
}

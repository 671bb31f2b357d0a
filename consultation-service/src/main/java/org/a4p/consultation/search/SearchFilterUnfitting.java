package org.a4p.consultation.search;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A search was to be narrowed by something that is no value of that filter. */
public final class SearchFilterUnfitting extends Failure {

    public SearchFilterUnfitting(String filter) {
        super(FailureKind.MALFORMED, "search-filter-unfitting", filter);
    }
}

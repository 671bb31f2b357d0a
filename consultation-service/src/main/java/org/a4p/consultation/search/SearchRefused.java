package org.a4p.consultation.search;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A search cannot be made; the slug says why. */
public final class SearchRefused extends Failure {

    private SearchRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** A search was to be narrowed by something that is no value of that filter. */
    public static SearchRefused searchFilterUnfitting(String filter) {
        return new SearchRefused(FailureKind.MALFORMED, "search-filter-unfitting", filter);
    }

    /** Somebody looked for more words than a search takes. */
    static SearchRefused searchTooLong() {
        return new SearchRefused(FailureKind.MALFORMED, "search-too-long", Wording.LIMIT, Wording.CLAUSES);
    }
}

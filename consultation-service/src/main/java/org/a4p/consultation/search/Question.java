package org.a4p.consultation.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to find, and which part of it to see.
 *
 * @param facets the values asked for; an entry has one of each facet's
 * @param from the first instant asked for
 * @param until the first instant no longer asked for
 * @param part which of the found to see
 */
public record Question(
        Wording wording,
        Map<Facet, Set<String>> facets,
        @Nullable Instant from,
        @Nullable Instant until,
        Order order,
        Part part) {

    public Question {
        facets = Map.copyOf(facets);
    }

    /** Nothing to look for, and nothing to narrow by. */
    public boolean isEmpty() {
        return wording.clauses().isEmpty() && facets.isEmpty() && from == null && until == null;
    }

    /** The same with other values of a facet. */
    Question asking(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(facets);
        others.put(facet, values);
        return new Question(wording, others, from, until, order, part);
    }

    /** In which order the found are shown; what is equal otherwise is shown newest first. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /**
     * A page of the found.
     *
     * @param page from 1 on
     * @param size entries on a page
     * @param asOf only what was published by then, so that a page does not shift while others publish
     */
    public record Part(int page, int size, Instant asOf) {

        /** So deep nobody reads; who wants all narrows the search. */
        public static final int DEEPEST = 10_000;

        public int first() {
            return (page - 1) * size;
        }

        public int end() {
            return page * size;
        }
    }
}

package org.a4p.consultation.search.index;

import java.util.List;
import java.util.Map;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.search.Facet;

/**
 * What the index knows of an answer: which contributions, in order, and how many there are in all.
 *
 * @param counts how many of all found have each value of a facet
 */
public record Matches(List<ContributionId> ids, int total, Map<Facet, Map<String, Integer>> counts) {

    public static final Matches NONE = new Matches(List.of(), 0, Map.of());
}

package org.a4p.consultation.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.search.Facet;
import org.a4p.pages.language.Language;

/**
 * What the index is told of a contribution.
 *
 * @param text all that can be found in it
 * @param language the one it is written in
 */
public record Entry(ContributionId id, String text, Language language, Instant at, Map<Facet, List<String>> facets) {

    public Entry {
        facets = Map.copyOf(facets);
    }

    /** The only value of a facet that has one. */
    public String one(Facet facet) {
        return facets.getOrDefault(facet, List.of()).stream().findFirst().orElse("");
    }
}

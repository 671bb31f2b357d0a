package org.a4p.consultation.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.alignment.Stances;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.Groups;
import org.springframework.stereotype.Component;

/** The properties by which contributions are narrowed, read at the cost of two questions to the store for many of them. */
@Component
class Facets {

    private final Groups groups;
    private final Stances stances;

    Facets(Groups groups, Stances stances) {
        this.groups = groups;
        this.stances = stances;
    }

    Known about(Collection<Contribution> contributions) {
        return contributions.isEmpty()
                ? new Known(new Memberships(List.of()), Map.of())
                : new Known(new Memberships(groups.all()), stances.on(contributions));
    }

    /**
     * What is known of some contributions besides what they say themselves.
     *
     * @param stances on each of them, by the code of the delegation
     */
    record Known(Memberships memberships, Map<ContributionId, Map<String, Stance>> stances) {

        Map<Facet, List<String>> of(Contribution contribution, Consultation consultation) {
            Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
            facets.put(Facet.THEME, List.of(consultation.theme().value()));
            facets.put(Facet.CONSULTATION, List.of(consultation.id().value()));
            facets.put(Facet.DELEGATION, List.of(contribution.delegation().value()));
            facets.put(Facet.GROUP, List.copyOf(groups(contribution)));
            facets.put(Facet.TYPE, List.of(contribution.type().name()));
            facets.put(Facet.POSITION, PositionFilter.words(stances.getOrDefault(contribution.id(), Map.of())));
            facets.put(Facet.LANGUAGE, List.of(contribution.words().language()));
            return facets;
        }

        /** The group it was said for, and those that its delegation was a member of on that day. */
        private Set<String> groups(Contribution contribution) {
            Set<String> groups = new TreeSet<>(memberships.of(contribution.delegation(), contribution.publishedAt()));
            FrozenGroup spokenFor = contribution.voice().onBehalfOf();
            if (spokenFor != null) {
                groups.add(spokenFor.group().value());
            }
            return groups;
        }
    }
}

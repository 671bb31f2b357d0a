package org.a4p.consultation.contribution.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.Outline;
import org.a4p.consultation.contribution.Quotation;
import org.a4p.consultation.contribution.State;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the contributions that others quote, looked up once for all that are shown together. What was removed by decision
 * would otherwise stay readable wherever it was quoted before.
 */
final class Sources {

    private final Map<ContributionId, State> states;

    private Sources(Map<ContributionId, State> states) {
        this.states = states;
    }

    static Sources of(Collection<Contribution> quoting, Contributions contributions) {
        List<ContributionId> quoted = quoting.stream()
                .flatMap(contribution -> contribution.links().quotations().stream())
                .map(Quotation::source)
                .distinct()
                .toList();
        return new Sources(
                quoted.isEmpty()
                        ? Map.of()
                        : contributions.outlines(quoted).stream()
                                .collect(Collectors.toMap(Outline::id, Outline::state)));
    }

    State of(Quotation quotation) {
        return states.getOrDefault(quotation.source(), State.REMOVED);
    }

    /** The words, unless they were removed where they were said. */
    @Nullable
    String passage(Quotation quotation) {
        return of(quotation) == State.REMOVED ? null : quotation.passage();
    }
}

package org.a4p.consultation.alignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.problem.NotFound;
import org.springframework.stereotype.Component;

/** Finds contributions as positions see them; the one place here that knows how a contribution is made. */
@Component
public class SharedStatements {

    private final ThreadContexts places;
    private final Contributions contributions;

    SharedStatements(ThreadContexts places, Contributions contributions) {
        this.places = places;
        this.contributions = contributions;
    }

    /**
     * The contribution under this number.
     *
     * @throws NotFound if there is none
     */
    public SharedStatement get(String thread, int number) {
        ThreadContext place = places.get(thread);
        Contribution found = contributions
                .find(new ContributionId(place.thread().id(), number))
                .orElseThrow(NotFound::new);
        return new SharedStatement(found, place, spoken(found));
    }

    /** These with what they are part of, which is looked up once for each thread. */
    public List<SharedStatement> of(Collection<Contribution> shown) {
        Map<ThreadId, Optional<ThreadContext>> found = new HashMap<>();
        return shown.stream()
                .flatMap(contribution -> found
                        .computeIfAbsent(contribution.id().thread(), places::find)
                        .map(place -> new SharedStatement(contribution, place, spoken(contribution)))
                        .stream())
                .toList();
    }

    /** Those of these that are there, by their keys. */
    public Map<ContributionId, PositionSubject> all(Collection<ContributionId> ids) {
        return contributions.all(List.copyOf(ids)).stream()
                .map(SharedStatements::spoken)
                .collect(Collectors.toMap(PositionSubject::id, Function.identity()));
    }

    /** What was said on behalf of groups in these threads. */
    public List<PositionSubject> onBehalfOfGroups(Collection<ThreadId> threads) {
        return spoken(contributions.onBehalfOfGroups(threads));
    }

    /** What was said on behalf of groups that this delegation was a member of, or associated with, on that day. */
    public List<PositionSubject> onBehalfOfGroupsOf(DelegationCode delegation) {
        return spoken(contributions.onBehalfOfGroupsOf(delegation));
    }

    public static PositionSubject spoken(Contribution contribution) {
        return new PositionSubject(
                contribution.id(),
                contribution.delegation(),
                contribution.voice().onBehalfOf(),
                contribution.publishedAt());
    }

    /** Whether nobody said it for a delegation, so that there is nobody to align with. */
    public static boolean isProcedure(Contribution contribution) {
        return contribution.type().isProcedure();
    }

    private static List<PositionSubject> spoken(List<Contribution> found) {
        return found.stream().map(SharedStatements::spoken).toList();
    }
}

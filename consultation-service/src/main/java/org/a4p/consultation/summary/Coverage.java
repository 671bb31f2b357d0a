package org.a4p.consultation.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.DelegationCode;

/**
 * What of a consultation a summary reflects, and what not yet. A delegation is reflected by a source of its own, or by one in
 * which a group spoke for it; a reservation only by itself, however small the State.
 */
public record Coverage(Part<DelegationCode> delegations, Part<String> groups, Part<ContributionId> reservations) {

    /**
     * Counts anew from what was said.
     *
     * @param said every contribution of the consultation; what is not shown, and what facilitators said, does not count
     */
    static Coverage of(Collection<Contribution> said, Collection<ContributionId> sources) {
        List<Contribution> spoken = said.stream().filter(Coverage::counts).toList();
        Tally<DelegationCode> delegations = new Tally<>();
        Tally<String> groups = new Tally<>();
        Tally<ContributionId> reservations = new Tally<>();
        Set<ContributionId> cited = Set.copyOf(sources);
        for (Contribution one : spoken) {
            boolean reflected = cited.contains(one.id());
            delegations.add(one.delegation(), reflected);
            FrozenGroup group = one.voice().onBehalfOf();
            if (group != null) {
                groups.add(group.group().value(), reflected);
                group.members().forEach(member -> delegations.add(member, reflected));
            }
            if (one.type() == ContributionType.RESERVATION) {
                reservations.add(one.id(), reflected);
            }
        }
        return new Coverage(
                delegations.part(DelegationCode::value), groups.part(name -> name), reservations.part(Coverage::order));
    }

    private static boolean counts(Contribution one) {
        return one.isShown() && one.type() != ContributionType.CONCLUSION && one.type() != ContributionType.REOPENING;
    }

    private static String order(ContributionId id) {
        return "%s-%09d-%09d".formatted(id.thread().theme(), id.thread().number(), id.number());
    }

    /**
     * One kind of what can be reflected.
     *
     * @param all how many there are
     * @param missing those not reflected yet, in order
     */
    public record Part<T>(int all, List<T> missing) {

        public Part {
            missing = List.copyOf(missing);
        }

        public int reflected() {
            return all - missing.size();
        }
    }

    private static final class Tally<T> {

        private final Set<T> all = new HashSet<>();
        private final Set<T> reflected = new HashSet<>();

        void add(T one, boolean isReflected) {
            all.add(one);
            if (isReflected) {
                reflected.add(one);
            }
        }

        Part<T> part(Function<T, String> order) {
            Set<T> missing = new TreeSet<>(Comparator.comparing(order));
            missing.addAll(all);
            missing.removeAll(reflected);
            return new Part<>(all.size(), List.copyOf(missing));
        }
    }
}

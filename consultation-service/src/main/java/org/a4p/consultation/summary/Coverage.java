package org.a4p.consultation.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.Outline;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.DelegationCode;

/**
 * What of a consultation a summary reflects, and what not yet. A delegation is reflected by a source of its own, or by one in
 * which a group spoke for it; a reservation only by itself, however small the State.
 */
public record Coverage(Part<DelegationCode> delegations, Part<String> groups, Part<ContributionId> reservations) {

    private static boolean counts(Outline one) {
        return one.isShown() && !one.type().isProcedure();
    }

    /** One entry for each of what is missing, in order: cited, it reflects it. There are never more than speakers and reservations. */
    public List<ContributionId> toCite() {
        return Stream.of(delegations.toCite, groups.toCite, reservations.toCite)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Coverage::order))
                .toList();
    }

    private static String order(ContributionId id) {
        return "%s-%09d-%09d".formatted(id.thread().theme(), id.thread().number(), id.number());
    }

    /**
     * One kind of what can be reflected.
     *
     * @param all how many there are
     * @param missing those not reflected yet, in order
     * @param toCite for each of the missing the first entry by which it would be reflected
     */
    public record Part<T>(int all, List<T> missing, List<ContributionId> toCite) {

        public Part {
            missing = List.copyOf(missing);
            toCite = List.copyOf(toCite);
        }

        public int reflected() {
            return all - missing.size();
        }
    }

    /** Counts anew from what was said, entry by entry in any order; what is not shown, and what facilitators said, does not count. */
    public static final class Count {

        private final Set<ContributionId> cited;
        private final Tally<DelegationCode> delegations = new Tally<>();
        private final Tally<String> groups = new Tally<>();
        private final Tally<ContributionId> reservations = new Tally<>();

        public Count(Collection<ContributionId> sources) {
            this.cited = Set.copyOf(sources);
        }

        public void add(Outline one) {
            if (!counts(one)) {
                return;
            }
            boolean reflected = cited.contains(one.id());
            delegations.add(one.voice().delegation(), one.id(), reflected);
            FrozenGroup group = one.voice().onBehalfOf();
            if (group != null) {
                groups.add(group.group().value(), one.id(), reflected);
                group.members().forEach(member -> delegations.add(member, one.id(), reflected));
            }
            if (one.type() == ContributionType.RESERVATION) {
                reservations.add(one.id(), one.id(), reflected);
            }
        }

        public Coverage coverage() {
            return new Coverage(
                    delegations.part(DelegationCode::value),
                    groups.part(name -> name),
                    reservations.part(Coverage::order));
        }
    }

    private static final class Tally<T> {

        private final Map<T, ContributionId> all = new HashMap<>();
        private final Set<T> reflected = new HashSet<>();

        void add(T one, ContributionId entry, boolean isReflected) {
            all.merge(one, entry, Tally::first);
            if (isReflected) {
                reflected.add(one);
            }
        }

        Part<T> part(Function<T, String> order) {
            List<T> missing = all.keySet().stream()
                    .filter(one -> !reflected.contains(one))
                    .sorted(Comparator.comparing(order))
                    .toList();
            return new Part<>(
                    all.size(), missing, missing.stream().map(all::get).toList());
        }

        private static ContributionId first(ContributionId one, ContributionId other) {
            return order(one).compareTo(order(other)) <= 0 ? one : other;
        }
    }
}

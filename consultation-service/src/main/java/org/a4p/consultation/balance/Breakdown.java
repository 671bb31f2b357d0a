package org.a4p.consultation.balance;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.a4p.pages.language.Language;

/**
 * Who has been heard and who has not, in figures.
 *
 * @param regions by regional group; {@code NONE} for those in none
 * @param roles by contributor role, of which a State may have several; {@code NONE} for those with none
 * @param languages by official language
 */
public record Breakdown(List<Share> regions, List<Share> roles, List<Tongue> languages) {

    static final String NONE = "NONE";

    public static Breakdown of(List<ParticipationRow> all) {
        TreeSet<String> regions = new TreeSet<>();
        all.forEach(one -> regions.add(one.region()));
        return new Breakdown(
                regions.stream()
                        .map(region -> share(
                                region.isEmpty() ? NONE : region,
                                all,
                                one -> one.region().equals(region)))
                        .toList(),
                Stream.concat(
                                Arrays.stream(ContributorRole.values())
                                        .map(role -> share(
                                                role.name(),
                                                all,
                                                one -> one.roles().contains(role))),
                                Stream.of(share(NONE, all, one -> one.roles().isEmpty())))
                        .toList(),
                Language.all().stream().map(language -> tongue(language, all)).toList());
    }

    private static Share share(String key, List<ParticipationRow> all, Predicate<ParticipationRow> belongs) {
        List<ParticipationRow> some = all.stream().filter(belongs).toList();
        return new Share(
                key,
                count(some, Participation.SPOKE),
                count(some, Participation.THROUGH_GROUP),
                count(some, Participation.SILENT),
                some.size());
    }

    private static int count(List<ParticipationRow> some, Participation voiced) {
        return Math.toIntExact(
                some.stream().filter(one -> one.voiced() == voiced).count());
    }

    private static Tongue tongue(Language language, List<ParticipationRow> all) {
        List<Integer> entries = all.stream()
                .map(one -> one.entries().getOrDefault(language.code(), 0))
                .filter(count -> count > 0)
                .toList();
        return new Tongue(
                language.code(),
                entries.size(),
                all.size(),
                entries.stream().mapToInt(Integer::intValue).sum());
    }

    /**
     * One regional group or role.
     *
     * @param of how many delegations there are in it
     */
    public record Share(String key, int spoke, int throughGroup, int silent, int of) {

        public boolean isNone() {
            return key.equals(NONE);
        }
    }

    /**
     * One language.
     *
     * @param spoke how many delegations have spoken in it
     * @param of how many there are
     * @param entries how many contributions are in it
     */
    public record Tongue(String language, int spoke, int of, int entries) {

        public int notSpoken() {
            return of - spoke;
        }
    }
}

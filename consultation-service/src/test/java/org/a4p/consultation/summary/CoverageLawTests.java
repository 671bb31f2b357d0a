package org.a4p.consultation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.Edition;
import org.a4p.consultation.contribution.Links;
import org.a4p.consultation.contribution.Outline;
import org.a4p.consultation.contribution.Voice;
import org.a4p.consultation.contribution.Withdrawal;
import org.a4p.consultation.contribution.Words;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: what the meter shows equals a recount of all contributions by hand, whatever was said and cited. */
class CoverageLawTests {

    private static final List<DelegationCode> STATES = List.of(
            new DelegationCode("SEN"), new DelegationCode("URY"), new DelegationCode("KEN"), new DelegationCode("NOR"));
    private static final List<String> GROUPS = List.of("nam", "eu");
    private static final Instant AT = Instant.parse("2018-04-01T10:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 20_180_911})
    void theMeterEqualsARecount(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Contribution> said = said(random);
            List<ContributionId> sources = said.stream()
                    .filter(one -> random.nextInt(3) == 0)
                    .map(Contribution::id)
                    .toList();

            Coverage coverage = counted(said, sources, random);

            String where = "seed %d, round %d".formatted(seed, round);
            assertThat(coverage.delegations().missing()).as(where).isEqualTo(missingStates(said, sources));
            assertThat(coverage.groups().missing()).as(where).isEqualTo(missingGroups(said, sources));
            assertThat(coverage.reservations().missing()).as(where).isEqualTo(missingReservations(said, sources));
            List<ContributionId> then = new ArrayList<>(sources);
            then.addAll(coverage.toCite());
            Coverage whole = counted(said, then, random);
            assertThat(whole.toCite()).as(where).isEmpty();
            assertThat(whole.delegations().missing()).as(where).isEmpty();
            assertThat(whole.groups().missing()).as(where).isEmpty();
            assertThat(whole.reservations().missing()).as(where).isEmpty();
            assertThat(coverage.delegations().toCite())
                    .as(where)
                    .isEqualTo(coverage.delegations().missing().stream()
                            .map(state -> firstOf(said, state))
                            .toList());
            assertThat(coverage.delegations().reflected()
                            + coverage.delegations().missing().size())
                    .as(where)
                    .isEqualTo(coverage.delegations().all());
        }
    }

    /** In whatever order the entries come, and without their words. */
    private static Coverage counted(List<Contribution> said, List<ContributionId> sources, Random random) {
        List<Contribution> shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, random);
        Coverage.Count count = new Coverage.Count(sources);
        shuffled.stream().map(CoverageLawTests::outline).forEach(count::add);
        return count.coverage();
    }

    private static Outline outline(Contribution one) {
        return new Outline(one.id(), one.type(), one.voice(), one.withdrawal(), one.removal());
    }

    private static ContributionId firstOf(List<Contribution> said, DelegationCode state) {
        return said.stream()
                .filter(one -> counts(one) && speaksFor(one, state))
                .map(Contribution::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<DelegationCode> missingStates(List<Contribution> said, List<ContributionId> sources) {
        List<DelegationCode> missing = new ArrayList<>();
        for (DelegationCode state : List.of(STATES.get(2), STATES.get(3), STATES.get(0), STATES.get(1))) {
            boolean heard = said.stream().anyMatch(one -> counts(one) && speaksFor(one, state));
            boolean reflected =
                    said.stream().anyMatch(one -> counts(one) && speaksFor(one, state) && sources.contains(one.id()));
            if (heard && !reflected) {
                missing.add(state);
            }
        }
        return missing;
    }

    private static List<String> missingGroups(List<Contribution> said, List<ContributionId> sources) {
        Set<String> missing = new TreeSet<>();
        Set<String> reflected = new HashSet<>();
        for (Contribution one : said) {
            FrozenGroup group = one.voice().onBehalfOf();
            if (counts(one) && group != null) {
                missing.add(group.group().value());
                if (sources.contains(one.id())) {
                    reflected.add(group.group().value());
                }
            }
        }
        missing.removeAll(reflected);
        return List.copyOf(missing);
    }

    private static List<ContributionId> missingReservations(List<Contribution> said, List<ContributionId> sources) {
        return said.stream()
                .filter(one -> counts(one) && one.type() == ContributionType.RESERVATION)
                .map(Contribution::id)
                .filter(id -> !sources.contains(id))
                .toList();
    }

    private static boolean counts(Contribution one) {
        boolean byFacilitator =
                Set.of(ContributionType.CONCLUSION, ContributionType.REOPENING).contains(one.type());
        return one.withdrawal() == null && one.removal() == null && !byFacilitator;
    }

    private static boolean speaksFor(Contribution one, DelegationCode state) {
        FrozenGroup group = one.voice().onBehalfOf();
        return one.delegation().equals(state)
                || (group != null && group.members().contains(state));
    }

    private static List<Contribution> said(Random random) {
        List<Contribution> said = new ArrayList<>();
        int count = random.nextInt(12);
        for (int number = 1; number <= count; number++) {
            said.add(one(number, random));
        }
        return said;
    }

    private static Contribution one(int number, Random random) {
        DelegationCode speaker = STATES.get(random.nextInt(STATES.size()));
        ContributionType[] types = ContributionType.values();
        FrozenGroup group = random.nextInt(3) > 0
                ? null
                : new FrozenGroup(
                        new GroupId(GROUPS.get(random.nextInt(GROUPS.size()))),
                        LocalDate.of(2018, 4, 1),
                        STATES.subList(0, 1 + random.nextInt(STATES.size())),
                        List.of());
        RequestId request = new RequestId("request-" + number);
        return new Contribution(
                new ContributionId(ThreadId.of("perf-2"), number),
                types[random.nextInt(types.length)],
                new Voice(speaker, "officer", group, false),
                Links.NONE,
                List.of(new Edition(Edition.Kind.ORIGINAL, Words.of("Words.", "en"), AT, "", "officer", request)),
                AT,
                request,
                null,
                0,
                random.nextInt(5) == 0 ? new Withdrawal(AT, "", "officer", request) : null,
                null);
    }
}

package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionFixture;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Voice;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Membership;
import org.a4p.consultation.group.MembershipKind;
import org.a4p.consultation.search.index.Analysis;
import org.a4p.consultation.search.index.Entry;
import org.a4p.consultation.search.index.Matches;
import org.a4p.consultation.search.index.SearchIndex;
import org.a4p.consultation.search.web.SearchRequest;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Law: for memberships, voices and stances drawn from a seed, the filters by group, by stance and by whom find exactly what
 * a look at every contribution, every membership and every stance finds.
 */
class FilterLawTests {

    private static final int ENTRIES = 80;
    private static final int QUESTIONS = 150;
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate FIRST = LocalDate.parse("2018-01-01");
    private static final List<String> DELEGATIONS = List.of("SEN", "URY", "NOR", "BGD", "AUT", "ALIGNS");
    private static final List<String> GROUPS = List.of("eu", "nam", "c-34");
    private static final Consultation ROUND = ConsultationFixture.aConsultation(
            "perf-round-1", "perf", Instant.parse("2018-01-01T05:00:00Z"), Instant.parse("2019-01-01T05:00:00Z"));

    private final Map<ContributionId, Map<String, Stance>> stances = new HashMap<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 34, 2018, 20180911})
    void findsWhatALookAtEverythingFinds(long seed, @TempDir Path folder) throws IOException {
        Random random = new Random(seed);
        GROUPS.forEach(id -> groups.add(group(id, random)));
        for (int number = 1; number <= ENTRIES; number++) {
            contributions.add(contribution(number, random));
        }
        try (SearchIndex index = SearchIndex.open(folder, new Analysis(), 1)) {
            Facets.Known known = new Facets.Known(new Memberships(groups), stances);
            for (Contribution one : contributions) {
                index.put(new Entry(one.id(), one.text(), Language.ENGLISH, one.publishedAt(), known.of(one, ROUND)));
            }
            index.refresh();
            for (int question = 0; question < QUESTIONS; question++) {
                compare(index, random, seed);
            }
        }
    }

    private void compare(SearchIndex index, Random random, long seed) throws IOException {
        String delegation = sometimes(DELEGATIONS, random);
        String group = sometimes(GROUPS, random);
        String stance = sometimes(List.of("ALIGNS", "aligns-except", "Dissociates"), random);
        String by = sometimes(DELEGATIONS, random);
        SearchRequest asked = new SearchRequest(
                null, null, null, delegation, group, null, stance, by, null, null, null, null, null, "100", null);
        List<ContributionId> expected = contributions.stream()
                .filter(one -> delegation == null || one.delegation().value().equals(delegation))
                .filter(one -> group == null || isOf(group, one))
                .filter(one -> (stance == null && by == null) || isHeld(one, stance, by))
                .map(Contribution::id)
                .toList();

        Matches found = index.find(asked.question(Clock.systemUTC()));

        assertThat(found.ids()).as("seed %d, %s", seed, asked).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.total()).isEqualTo(expected.size());
    }

    private boolean isOf(String group, Contribution contribution) {
        FrozenGroup spokenFor = contribution.voice().onBehalfOf();
        if (spokenFor != null && spokenFor.group().value().equals(group)) {
            return true;
        }
        LocalDate day = contribution.publishedAt().atZone(NEW_YORK).toLocalDate();
        return groups.stream()
                .filter(one -> one.id().value().equals(group))
                .flatMap(one -> one.memberships().stream())
                .anyMatch(one -> one.delegation().equals(contribution.delegation())
                        && one.standing() == MembershipKind.MEMBER
                        && !day.isBefore(one.from())
                        && (one.until() == null || day.isBefore(one.until())));
    }

    private boolean isHeld(Contribution contribution, @Nullable String stance, @Nullable String by) {
        return stances.getOrDefault(contribution.id(), Map.of()).entrySet().stream()
                .anyMatch(held -> (by == null || held.getKey().equals(by))
                        && (stance == null || held.getValue().name().equalsIgnoreCase(stance.replace('-', '_'))));
    }

    private static Group group(String id, Random random) {
        List<Membership> memberships = new ArrayList<>();
        for (String delegation : DELEGATIONS) {
            LocalDate from = FIRST.plusDays(random.nextInt(100));
            while (from.isBefore(FIRST.plusDays(365)) && random.nextInt(4) > 0) {
                LocalDate until = random.nextInt(4) == 0 ? null : from.plusDays(1 + random.nextInt(120));
                MembershipKind standing = random.nextInt(3) == 0 ? MembershipKind.ASSOCIATED : MembershipKind.MEMBER;
                memberships.add(new Membership(new DelegationCode(delegation), standing, from, until));
                from = Objects.requireNonNullElse(until, FIRST.plusDays(365)).plusDays(random.nextInt(20));
            }
        }
        return new Group(
                new GroupId(id), ConsultationFixture.inSixLanguages(id), List.of(), memberships, List.of(), false, 1);
    }

    private Contribution contribution(int number, Random random) {
        Instant at = FIRST.atStartOfDay(NEW_YORK).toInstant().plusSeconds(random.nextInt(365 * 24 * 3600));
        FrozenGroup spokenFor = random.nextInt(3) == 0
                ? any(groups, random).asOf(at.atZone(NEW_YORK).toLocalDate())
                : null;
        Contribution contribution = ContributionFixture.anEntry("perf-1", number)
                .by(new Voice(new DelegationCode(any(DELEGATIONS, random)), "an-officer", spokenFor, false))
                .at(at)
                .build();
        Map<String, Stance> held = new TreeMap<>();
        Stream.generate(() -> any(DELEGATIONS, random))
                .limit(random.nextInt(4))
                .forEach(delegation -> held.put(delegation, any(List.of(Stance.values()), random)));
        stances.put(contribution.id(), held);
        return contribution;
    }

    private static @Nullable String sometimes(List<String> values, Random random) {
        return random.nextBoolean() ? any(values, random) : null;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}

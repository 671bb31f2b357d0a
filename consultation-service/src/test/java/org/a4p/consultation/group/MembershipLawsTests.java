package org.a4p.consultation.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;

/** Memberships that overlap, end and begin again, counted by the group and by walking day by day. */
class MembershipLawsTests {

    private static final List<String> DELEGATIONS = List.of("BRA", "CHN", "EGY", "FRA", "NOR", "RWA");
    private static final LocalDate FIRST = LocalDate.parse("2018-01-01");
    private static final int DAYS = 60;

    @RepeatedTest(20)
    void theMembershipOfAnyDayEqualsANaiveRecount() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Membership> memberships = IntStream.range(0, random.nextInt(30))
                .mapToObj(_ -> membership(random))
                .toList();
        Group group = GroupFixture.group(memberships.toArray(Membership[]::new));

        for (int day = -1; day <= DAYS + 1; day++) {
            LocalDate date = FIRST.plusDays(day);
            FrozenGroup expected = recount(group.id(), memberships, date);
            assertThat(group.asOf(date)).as("seed %d on %s", seed, date).isEqualTo(expected);
        }
    }

    private static Membership membership(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        @Nullable LocalDate until = random.nextInt(3) == 0 ? null : from.plusDays(1 + random.nextInt(DAYS));
        MembershipKind standing = random.nextBoolean() ? MembershipKind.MEMBER : MembershipKind.ASSOCIATED;
        String delegation = DELEGATIONS.get(random.nextInt(DELEGATIONS.size()));
        return new Membership(new DelegationCode(delegation), standing, from, until);
    }

    private static FrozenGroup recount(GroupId group, List<Membership> memberships, LocalDate date) {
        TreeMap<String, MembershipKind> best = new TreeMap<>();
        for (Membership membership : memberships) {
            LocalDate end = membership.until() == null ? FIRST.plusYears(100) : membership.until();
            for (LocalDate day = membership.from(); day.isBefore(end) && !day.isAfter(date); day = day.plusDays(1)) {
                if (day.equals(date)) {
                    String code = membership.delegation().value();
                    if (best.get(code) != MembershipKind.MEMBER) {
                        best.put(code, membership.standing());
                    }
                }
            }
        }
        List<DelegationCode> members = new ArrayList<>();
        List<DelegationCode> associated = new ArrayList<>();
        best.forEach((code, standing) ->
                (standing == MembershipKind.MEMBER ? members : associated).add(new DelegationCode(code)));
        return new FrozenGroup(group, date, members, associated);
    }
}

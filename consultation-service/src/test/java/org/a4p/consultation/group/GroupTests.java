package org.a4p.consultation.group;

import static org.a4p.consultation.group.GroupFixture.associated;
import static org.a4p.consultation.group.GroupFixture.group;
import static org.a4p.consultation.group.GroupFixture.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.a4p.delegations.DelegationCode;
import org.junit.jupiter.api.Test;

class GroupTests {

    private static final DelegationCode FRANCE = new DelegationCode("FRA");
    private static final DelegationCode NORWAY = new DelegationCode("NOR");

    @Test
    void countsAMemberFromItsFirstDayUntilTheDayItIsOver() {
        Group group = group(member("FRA", "2018-03-28", "2018-09-25"));

        assertThat(membersOn(group, "2018-03-27")).isEmpty();
        assertThat(membersOn(group, "2018-03-28")).containsExactly(FRANCE);
        assertThat(membersOn(group, "2018-09-24")).containsExactly(FRANCE);
        assertThat(membersOn(group, "2018-09-25")).isEmpty();
    }

    @Test
    void countsADelegationOnceHoweverOftenItIsRecorded() {
        Group group = group(member("FRA", "2018-03-28", null), member("FRA", "2017-01-01", "2019-01-01"));

        assertThat(membersOn(group, "2018-06-01")).containsExactly(FRANCE);
    }

    @Test
    void takesAMemberThatIsAlsoAssociatedForAMember() {
        Group group = group(
                associated("FRA", "2018-01-01", null),
                associated("NOR", "2018-01-01", null),
                member("FRA", "2018-03-28", null));

        FrozenGroup frozen = group.asOf(LocalDate.parse("2018-06-01"));

        assertThat(frozen.members()).containsExactly(FRANCE);
        assertThat(frozen.associated()).containsExactly(NORWAY);
    }

    @Test
    void staysFrozenWhateverIsRecordedLater() {
        Group group = group(member("FRA", "2018-03-28", null));
        FrozenGroup frozen = group.asOf(LocalDate.parse("2018-06-01"));

        assertThat(frozen.asOf()).isEqualTo("2018-06-01");
        assertThat(frozen.group()).isEqualTo(group.id());
        assertThat(frozen.members()).isUnmodifiable();
    }

    @Test
    void namesThoseWhoMaySpeakForItThatDay() {
        Spokesperson first = new Spokesperson(FRANCE, LocalDate.parse("2018-01-01"), LocalDate.parse("2018-07-01"));
        Spokesperson second = new Spokesperson(NORWAY, LocalDate.parse("2018-07-01"), null);
        Group group = new Group(
                new GroupId("friends"), GroupFixture.NAMES, List.of(), List.of(), List.of(first, second), false, 1);

        assertThat(group.spokespersonsAsOf(LocalDate.parse("2018-06-30"))).containsExactly(FRANCE);
        assertThat(group.spokespersonsAsOf(LocalDate.parse("2018-07-01"))).containsExactly(NORWAY);
    }

    private static List<DelegationCode> membersOn(Group group, String date) {
        return group.asOf(LocalDate.parse(date)).members();
    }
}

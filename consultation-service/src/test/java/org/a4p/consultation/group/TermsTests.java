package org.a4p.consultation.group;

import static org.a4p.consultation.group.GroupFixture.group;
import static org.a4p.consultation.group.GroupFixture.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.a4p.delegations.DelegationCode;
import org.junit.jupiter.api.Test;

class TermsTests {

    private static final LocalDate TODAY = LocalDate.parse("2018-09-11");
    private static final DelegationCode FRANCE = new DelegationCode("FRA");

    @Test
    void aMembershipThatBeginsTomorrowIsRefused() {
        assertThat(group().joinedBy(member("FRA", "2018-09-11", null), TODAY).memberships())
                .hasSize(1);
        assertThatExceptionOfType(GroupRefused.class)
                .isThrownBy(() -> group().joinedBy(member("FRA", "2018-09-12", null), TODAY));
    }

    @Test
    void aMembershipLastsADayAtLeast() {
        assertThatExceptionOfType(MembershipEndRefused.class)
                .isThrownBy(() -> group().joinedBy(member("FRA", "2018-01-01", "2018-01-01"), TODAY))
                .withMessage("membership-ends-before-it-begins");
        assertThatExceptionOfType(MembershipEndRefused.class)
                .isThrownBy(() -> group(member("FRA", "2018-01-01", null))
                        .leftBy(FRANCE, LocalDate.parse("2018-01-01"), LocalDate.parse("2017-12-31"), TODAY))
                .withMessage("membership-ends-before-it-begins");
    }

    @Test
    void aMembershipThatEndsTomorrowIsRefused() {
        LocalDate tomorrow = TODAY.plusDays(1);
        LocalDate from = LocalDate.parse("2018-01-01");

        assertThatExceptionOfType(MembershipEndRefused.class)
                .isThrownBy(() -> group().joinedBy(member("FRA", "2018-01-01", "2018-09-12"), TODAY))
                .withMessage("membership-ends-in-the-future");
        assertThatExceptionOfType(MembershipEndRefused.class)
                .isThrownBy(() -> group(member("FRA", "2018-01-01", null)).leftBy(FRANCE, from, tomorrow, TODAY))
                .withMessage("membership-ends-in-the-future");
        assertThatExceptionOfType(MembershipEndRefused.class)
                .isThrownBy(() -> group().spokenForBy(new Spokesperson(FRANCE, from, tomorrow), TODAY))
                .withMessage("membership-ends-in-the-future");
    }

    @Test
    void aDelegationBelongsToAGroupOnceAtATime() {
        Group group = group(member("FRA", "2018-01-01", "2018-03-01"));

        assertThat(group.joinedBy(member("FRA", "2018-03-01", null), TODAY).memberships())
                .hasSize(2);
        assertThat(group.joinedBy(member("NOR", "2018-01-01", null), TODAY).memberships())
                .hasSize(2);
        assertThatExceptionOfType(GroupRefused.class)
                .isThrownBy(() -> group.joinedBy(member("FRA", "2018-02-28", null), TODAY));
        assertThatExceptionOfType(GroupRefused.class)
                .isThrownBy(() -> group.joinedBy(member("FRA", "2017-01-01", null), TODAY));
    }

    @Test
    void whatNeverBeganCannotEnd() {
        assertThatExceptionOfType(GroupRefused.class)
                .isThrownBy(() -> group(member("FRA", "2018-01-01", null))
                        .leftBy(FRANCE, LocalDate.parse("2018-01-02"), TODAY, TODAY));
    }

    @Test
    void everyChangeIsAVersion() {
        Group group = group().joinedBy(member("FRA", "2018-01-01", null), TODAY);

        assertThat(group.version()).isEqualTo(2);
        assertThat(group.leftBy(FRANCE, LocalDate.parse("2018-01-01"), TODAY, TODAY)
                        .version())
                .isEqualTo(3);
    }
}

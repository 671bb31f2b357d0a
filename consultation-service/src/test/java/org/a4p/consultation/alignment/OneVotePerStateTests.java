package org.a4p.consultation.alignment;

import static org.a4p.consultation.alignment.AlignmentFixture.at;
import static org.a4p.consultation.alignment.AlignmentFixture.codes;
import static org.a4p.consultation.alignment.AlignmentFixture.group;
import static org.a4p.consultation.alignment.AlignmentFixture.ofGroup;
import static org.a4p.consultation.alignment.AlignmentFixture.own;
import static org.a4p.consultation.alignment.AlignmentFixture.spoken;
import static org.a4p.consultation.alignment.AlignmentFixture.spokenBy;
import static org.a4p.consultation.alignment.Stance.ALIGNS;
import static org.a4p.consultation.alignment.Stance.ALIGNS_EXCEPT;
import static org.a4p.consultation.alignment.Stance.DISSOCIATES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.group.FrozenGroup;
import org.junit.jupiter.api.Test;

/** One State, one voice: each line of the rule in a situation of its own. */
class OneVotePerStateTests {

    private static final Instant LATER = at(1_000);

    private final FrozenGroup eu = group("eu", codes("AUT", "FRA", "IRL"), codes("NOR"));
    private final FrozenGroup friends = group("friends", codes("FRA", "SEN", "URY"), codes("AUT", "GEO"));
    private final PositionSubject senegal = spokenBy("SEN");
    private final PositionSubject forTheUnion = spoken(1, "AUT", eu);

    @Test
    void aStatementForAGroupCarriesItsMembers() {
        Tally tally = tally(forTheUnion);

        assertThat(names(tally, ALIGNS)).containsExactly("AUT", "FRA", "IRL", "NOR");
        assertThat(tally.count(ALIGNS)).isEqualTo(3);
        assertThat(tally.apart(ALIGNS)).isEqualTo(1);
        assertThat(sign(tally, "NOR")).isEqualTo(Sign.ASSOCIATED);
    }

    @Test
    void whatAMemberSaysItselfGoesBeforeItsGroup() {
        Tally tally = tally(forTheUnion, own(forTheUnion, "FRA", DISSOCIATES), own(forTheUnion, "NOR", ALIGNS_EXCEPT));

        assertThat(names(tally, DISSOCIATES)).containsExactly("FRA");
        assertThat(names(tally, ALIGNS_EXCEPT)).containsExactly("NOR");
        assertThat(names(tally, ALIGNS)).containsExactly("AUT", "IRL");
        assertThat(tally.count(ALIGNS_EXCEPT)).as("it speaks as a State").isEqualTo(1);
    }

    @Test
    void oneStateInTwoGroupsOfOneMindIsCountedOnce() {
        PositionSubject uruguay = spokenBy("URY");
        Tally tally = tally(uruguay, ofGroup(uruguay, eu, ALIGNS), ofGroup(uruguay, friends, ALIGNS));

        assertThat(names(tally, ALIGNS)).containsExactly("AUT", "FRA", "GEO", "IRL", "NOR", "SEN");
        assertThat(tally.count(ALIGNS)).isEqualTo(4);
        assertThat(sign(tally, "AUT"))
                .as("member of one, associated with the other")
                .isEqualTo(Sign.COUNTED);
    }

    @Test
    void aStateWhoseGroupsDisagreeIsCountedInNeither() {
        PositionSubject uruguay = spokenBy("URY");
        Tally tally = tally(uruguay, ofGroup(uruguay, eu, ALIGNS), ofGroup(uruguay, friends, DISSOCIATES));

        assertThat(tally.divided())
                .extracting(stand -> stand.delegation().value())
                .containsExactly("FRA");
        assertThat(names(tally, ALIGNS)).containsExactly("AUT", "IRL", "NOR");
        assertThat(names(tally, DISSOCIATES)).containsExactly("GEO", "SEN");
    }

    @Test
    void aDividedStateThatSpeaksIsDividedNoMore() {
        PositionSubject uruguay = spokenBy("URY");
        Tally tally = tally(
                uruguay,
                ofGroup(uruguay, eu, ALIGNS),
                ofGroup(uruguay, friends, DISSOCIATES),
                own(uruguay, "FRA", ALIGNS));

        assertThat(tally.divided()).isEmpty();
        assertThat(names(tally, ALIGNS)).contains("FRA");
    }

    @Test
    void revokingLeavesAStateWhereItsGroupsStand() {
        Tally tally = tally(forTheUnion, own(forTheUnion, "FRA", DISSOCIATES, null));

        assertThat(names(tally, ALIGNS)).contains("FRA");
        assertThat(tally(senegal, own(senegal, "FRA", ALIGNS, null)).isEmpty()).isTrue();
    }

    @Test
    void nobodyIsCountedOnItsOwnWords() {
        Tally tally = tally(senegal, ofGroup(senegal, friends, DISSOCIATES));

        assertThat(names(tally, DISSOCIATES)).containsExactly("AUT", "FRA", "GEO", "URY");
    }

    @Test
    void whoSpokeForAGroupStandsWithThatGroupAlone() {
        FrozenGroup others = group("others", codes("AUT", "URY"), codes());
        Tally tally = tally(forTheUnion, ofGroup(forTheUnion, others, DISSOCIATES));

        assertThat(names(tally, ALIGNS)).contains("AUT");
        assertThat(names(tally, DISSOCIATES)).containsExactly("URY");
        assertThat(tally.divided()).isEmpty();
    }

    @Test
    void whoIsNoMemberStateIsListedAndCountedApart() {
        Tally tally = tally(senegal, own(senegal, "HOLYSEE", ALIGNS), own(senegal, "URY", ALIGNS));

        assertThat(names(tally, ALIGNS)).containsExactly("HOLYSEE", "URY");
        assertThat(tally.count(ALIGNS)).isEqualTo(1);
        assertThat(sign(tally, "HOLYSEE")).isEqualTo(Sign.NOT_A_STATE);
    }

    @Test
    void onlyTheLatestPositionCountsAndThatOfADayAsItWasThatDay() {
        Position changing = own(senegal, "URY", ALIGNS, DISSOCIATES, null, ALIGNS_EXCEPT);

        assertThat(tallyAt(senegal, 0, changing).isEmpty()).isTrue();
        assertThat(names(tallyAt(senegal, 1, changing), ALIGNS)).containsExactly("URY");
        assertThat(names(tallyAt(senegal, 2, changing), DISSOCIATES)).containsExactly("URY");
        assertThat(tallyAt(senegal, 3, changing).isEmpty()).isTrue();
        assertThat(names(tallyAt(senegal, 4, changing), ALIGNS_EXCEPT)).containsExactly("URY");
        assertThat(changing.history()).hasSize(4);
    }

    @Test
    void beforeItWasSaidNobodyStandsToIt() {
        assertThat(OneVotePerState.tally(
                                forTheUnion,
                                List.of(),
                                AlignmentFixture.START.minusMillis(1),
                                AlignmentFixture::isState)
                        .isEmpty())
                .isTrue();
    }

    private static Tally tally(PositionSubject spoken, Position... positions) {
        return OneVotePerState.tally(spoken, List.of(positions), LATER, AlignmentFixture::isState);
    }

    private static Tally tallyAt(PositionSubject spoken, int minute, Position... positions) {
        return OneVotePerState.tally(
                spoken, List.of(positions), AlignmentFixture.at(minute), AlignmentFixture::isState);
    }

    private static List<String> names(Tally tally, Stance stance) {
        return tally.of(stance).stream()
                .map(stand -> stand.delegation().value())
                .toList();
    }

    private static Sign sign(Tally tally, String code) {
        return tally.stands().stream()
                .filter(stand -> stand.delegation().value().equals(code))
                .findFirst()
                .orElseThrow()
                .sign();
    }
}

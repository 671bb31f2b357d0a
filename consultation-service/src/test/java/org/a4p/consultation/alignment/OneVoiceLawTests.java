package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.a4p.consultation.alignment.History.Act;
import org.a4p.consultation.group.FrozenGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done in whatever order, the count is what somebody with a list and a pencil would get. */
class OneVoiceLawTests {

    private static final int HISTORIES = 400;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 55, 2018, 193})
    void countsEqualARecountByHandOfEveryMinute(long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < HISTORIES; count++) {
            History history = History.random(random);
            int minute = random.nextInt(History.MINUTES + 2);

            Tally tally = OneVotePerState.tally(
                    history.spoken(), history.positions(), AlignmentFixture.at(minute), AlignmentFixture::isState);

            assertThat(written(tally))
                    .as("seed %d, history %d, minute %d: %s", seed, count, minute, history)
                    .isEqualTo(byHand(history, minute));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 74})
    void noActIsEverLostFromTheRecord(long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < HISTORIES; count++) {
            History history = History.random(random);

            assertThat(history.positions().stream()
                            .mapToInt(position -> position.history().size())
                            .sum())
                    .as("seed %d, history %d", seed, count)
                    .isEqualTo(history.acts().size());
            assertThat(history.positions())
                    .allSatisfy(position -> assertThat(position.history())
                            .extracting(Step::version)
                            .containsExactlyElementsOf(IntStream.rangeClosed(1, position.version())
                                    .boxed()
                                    .toList()));
        }
    }

    /** Each delegation by name with its stance and sign, e.g. {@code FRA -> ALIGNS COUNTED}. */
    private static Map<String, String> written(Tally tally) {
        return tally.stands().stream()
                .collect(Collectors.toMap(
                        stand -> stand.delegation().value(),
                        stand -> (stand.isDivided() ? "DIVIDED" : stand.stance()) + " " + stand.sign()));
    }

    private static Map<String, String> byHand(History history, int minute) {
        Map<String, String> result = new LinkedHashMap<>();
        for (String delegation : History.everybody()) {
            String sign = AlignmentFixture.isState(AlignmentFixture.code(delegation)) ? "COUNTED" : "NOT_A_STATE";
            Act own = last(history, delegation, minute);
            if (own != null && own.stance() != null) {
                result.put(delegation, own.stance() + " " + sign);
                continue;
            }
            List<Stance> member = spokenFor(history, delegation, minute, false);
            List<Stance> associated = spokenFor(history, delegation, minute, true);
            if (!member.isEmpty()) {
                result.put(delegation, agreed(member) + " " + sign);
            } else if (!associated.isEmpty()) {
                result.put(delegation, agreed(associated) + " " + (sign.equals("COUNTED") ? "ASSOCIATED" : sign));
            }
        }
        return result;
    }

    private static List<Stance> spokenFor(History history, String delegation, int minute, boolean associated) {
        List<Stance> stances = new ArrayList<>();
        PositionSubject spoken = history.spoken();
        FrozenGroup saidFor = spoken.onBehalfOf();
        if (saidFor != null && isIn(saidFor, delegation, associated)) {
            stances.add(Stance.ALIGNS);
        }
        for (String group : History.groups()) {
            Act act = last(history, group, minute);
            boolean speaker = spoken.by().value().equals(delegation);
            if (act != null && act.stance() != null && !speaker && isIn(act, delegation, associated)) {
                stances.add(act.stance());
            }
        }
        return stances;
    }

    private static boolean isIn(FrozenGroup group, String delegation, boolean associated) {
        return (associated ? group.associated() : group.members()).contains(AlignmentFixture.code(delegation));
    }

    private static boolean isIn(Act act, String delegation, boolean associated) {
        return act.group() != null && isIn(act.group(), delegation, associated);
    }

    private static String agreed(List<Stance> stances) {
        return stances.stream().distinct().count() == 1 ? stances.getFirst().name() : "DIVIDED";
    }

    private static @Nullable Act last(History history, String who, int minute) {
        return history.acts().stream()
                .filter(act -> act.who().equals(who) && act.minute() <= minute)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}

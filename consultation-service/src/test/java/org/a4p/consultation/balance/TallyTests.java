package org.a4p.consultation.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.a4p.consultation.contribution.Attribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.junit.jupiter.api.RepeatedTest;

/** Entries counted piece by piece and thread by thread, as they come, and all at once by hand. */
class TallyTests {

    private static final List<String> DELEGATIONS = List.of("BRA", "CHN", "EGY", "FRA", "NOR");
    private static final List<String> LANGUAGES = List.of("ar", "en", "fr");
    private static final ContributionType[] TYPES = ContributionType.values();

    @RepeatedTest(20)
    void equalsANaiveRecount() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Attribution> all = new ArrayList<>();
        Tally tally = Tally.NOTHING;
        for (int thread = 1; thread <= 3; thread++) {
            Tally ofThread = Tally.NOTHING;
            int number = 0;
            for (int piece = 0; piece < random.nextInt(5); piece++) {
                List<Attribution> next = new ArrayList<>();
                for (int entry = 0; entry < random.nextInt(10); entry++) {
                    next.add(said(new ContributionId(ThreadId.of("perf-" + thread), ++number), random));
                }
                ofThread = ofThread.with(next);
                all.addAll(next);
            }
            tally = tally.and(ofThread);
        }
        equalsByHand(tally, all, seed);
    }

    private static void equalsByHand(Tally tally, List<Attribution> all, long seed) {
        for (String code : DELEGATIONS) {
            DelegationCode delegation = new DelegationCode(code);
            for (String language : LANGUAGES) {
                long expected = all.stream()
                        .filter(TallyTests::isVoice)
                        .filter(one -> one.voice().delegation().equals(delegation)
                                && one.language().equals(language))
                        .count();
                assertThat(tally.languagesOf(delegation).getOrDefault(language, 0))
                        .as("seed %d: %s in %s", seed, code, language)
                        .isEqualTo((int) expected);
            }
            boolean spokenFor = all.stream()
                    .filter(TallyTests::isVoice)
                    .map(one -> one.voice().onBehalfOf())
                    .anyMatch(behalf -> behalf != null
                            && (behalf.members().contains(delegation)
                                    || behalf.associated().contains(delegation)));
            assertThat(tally.throughGroups().contains(delegation))
                    .as("seed %d: %s", seed, code)
                    .isEqualTo(spokenFor);
        }
    }

    private static boolean isVoice(Attribution said) {
        return !Set.of(ContributionType.CONCLUSION, ContributionType.REOPENING).contains(said.type());
    }

    private static Attribution said(ContributionId id, Random random) {
        Attribution.Behalf behalf = random.nextInt(4) == 0
                ? new Attribution.Behalf(List.of(delegation(random), delegation(random)), List.of(delegation(random)))
                : null;
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        return new Attribution(
                id,
                TYPES[random.nextInt(TYPES.length)],
                new Attribution.Speaker(delegation(random), behalf),
                List.of(new Attribution.Wording(new Attribution.InLanguage(language))));
    }

    private static DelegationCode delegation(Random random) {
        return new DelegationCode(DELEGATIONS.get(random.nextInt(DELEGATIONS.size())));
    }
}

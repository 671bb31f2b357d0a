package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.record.Said.Placing;
import org.a4p.consultation.record.Said.Wording;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: the compilation as of an instant, made from all that happened since, is the one that was made at that instant. */
class AsOfLawTests {

    private static final List<String> DELEGATIONS = List.of("SEN", "URY", "EGY", "CHN", "KEN");
    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_180_911, -7})
    void whatCameLaterChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Said> state = new ArrayList<>();
        List<String> compiledThen = new ArrayList<>();
        List<Map<String, String>> naive = new ArrayList<>();
        Map<String, String> words = new TreeMap<>();
        for (int step = 1; step <= STEPS; step++) {
            happen(step, random, state, words);
            compiledThen.add(canonical(state, step));
            naive.add(new TreeMap<>(words));
        }
        for (int step = 1; step <= STEPS; step++) {
            assertThat(canonical(state, step))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(compiledThen.get(step - 1));
            assertThat(told(state, step)).as("seed %d, step %d", seed, step).isEqualTo(naive.get(step - 1));
        }
    }

    /** One thing happens; the naive state only knows which words stand under which citation. */
    private static void happen(int step, Random random, List<Said> state, Map<String, String> words) {
        int chosen = state.isEmpty() ? 0 : random.nextInt(3);
        int index = state.isEmpty() ? 0 : random.nextInt(state.size());
        if (chosen == 0 || state.get(index).withdrawnAt() != null) {
            Said said = published(step, state.size() + 1, random);
            state.add(said);
            words.put(said.id().citation(), "words " + step);
        } else {
            Said before = state.get(index);
            boolean corrects = chosen == 1;
            state.set(index, corrects ? corrected(before, step) : withdrawn(before, step));
            words.put(before.id().citation(), corrects ? "words " + step : "withdrawn");
        }
    }

    private static Said published(int step, int number, Random random) {
        String delegation = DELEGATIONS.get(random.nextInt(DELEGATIONS.size()));
        boolean reserves = number > 1 && random.nextInt(3) == 0;
        Placing placing = reserves
                ? new Placing(null, RecordFixture.id(1 + random.nextInt(number - 1)), null, false)
                : Placing.PLAIN;
        ContributionType type = reserves ? ContributionType.RESERVATION : ContributionType.STATEMENT;
        return RecordFixture.said(
                number, type, delegation, placing, List.of(RecordFixture.wording(step, "words " + step)));
    }

    private static Said corrected(Said said, int step) {
        List<Wording> wordings = new ArrayList<>(said.wordings());
        wordings.add(RecordFixture.wording(step, "words " + step));
        return copy(said, wordings, null);
    }

    private static Said withdrawn(Said said, int step) {
        return copy(said, said.wordings(), RecordFixture.day(step));
    }

    private static Said copy(Said said, List<Wording> wordings, @Nullable Instant withdrawn) {
        return new Said(
                said.id(),
                said.thread(),
                said.type(),
                new DelegationCode(said.delegation().value()),
                said.placing(),
                wordings,
                List.of(),
                withdrawn,
                null);
    }

    private static Map<String, String> told(List<Said> state, int step) {
        Map<String, String> told = new TreeMap<>();
        compiled(state, step).paragraphs().stream()
                .flatMap(paragraph -> paragraph.voices().stream())
                .flatMap(voice -> voice.entries().stream())
                .forEach(entry -> told.put(entry.citation(), entry.withdrawn() ? "withdrawn" : entry.text()));
        return told;
    }

    private static String canonical(List<Said> state, int step) {
        return HashedCompilation.of(compiled(state, step)).canonical();
    }

    private static Compilation compiled(List<Said> state, int step) {
        return Compiling.compile(
                RecordFixture.facts(state), RecordFixture.day(step), RecordFixture.terms(Language.ENGLISH));
    }
}

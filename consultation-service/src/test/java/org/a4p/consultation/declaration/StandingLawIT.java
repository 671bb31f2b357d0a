package org.a4p.consultation.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.a4p.consultation.RunningService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However versions are heard of, late, twice or in any order, a paragraph stands as a naive look at the texts says. */
class StandingLawIT {

    private static final int VERSIONS = 7;

    private final RunningService service = RunningService.shared();
    private final Anchors anchors = service.bean(Anchors.class);
    private final TextNews news = service.bean(TextNews.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 55, 2018, 20180911})
    void standsAsTheTextsSay(long seed) {
        Texts texts = Texts.ofSeed(seed, VERSIONS);
        List<Integer> heard = new ArrayList<>();
        for (int ordinal = 1; ordinal <= VERSIONS; ordinal++) {
            heard.addAll(List.of(ordinal, ordinal));
        }
        Collections.shuffle(heard, new Random(seed));
        int newest = 0;
        List<Integer> known = new ArrayList<>();
        for (int ordinal : heard) {
            news.published(texts.event(ordinal));
            known.add(ordinal);
            newest = Math.max(newest, ordinal);
            for (int spokenOf : known) {
                check(texts, spokenOf, newest, seed);
            }
        }
        assertThat(newest).isEqualTo(VERSIONS);
    }

    private void check(Texts texts, int spokenOf, int newest, long seed) {
        Map<String, String> then = texts.versions().get(spokenOf - 1);
        Map<String, String> now = texts.versions().get(newest - 1);
        List<Anchor> all = then.keySet().stream()
                .map(block -> anchors.anchor(texts.declaration(), spokenOf, block))
                .toList();
        Map<Anchor, ParagraphStatus> standings = anchors.standings(all);
        for (Anchor anchor : all) {
            String words = now.get(anchor.block());
            Fate fate = words == null ? Fate.GONE : words.equals(then.get(anchor.block())) ? Fate.SAME : Fate.CHANGED;
            ParagraphStatus standing = Objects.requireNonNull(standings.get(anchor));
            assertThat(standing.fate())
                    .as("seed %d, %s of version %d in version %d", seed, anchor.block(), spokenOf, newest)
                    .isEqualTo(fate);
            int place = List.copyOf(now.keySet()).indexOf(anchor.block());
            assertThat(standing.label()).isEqualTo(place < 0 ? null : "OP " + (place + 1));
        }
    }
}

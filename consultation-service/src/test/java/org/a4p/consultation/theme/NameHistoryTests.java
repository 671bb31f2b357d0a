package org.a4p.consultation.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.a4p.pages.language.SixLanguages;
import org.junit.jupiter.api.Test;

class NameHistoryTests {

    private static final Instant FIRST = Instant.parse("2018-03-28T14:00:00Z");
    private static final Instant SECOND = Instant.parse("2018-06-01T09:00:00Z");

    private final NameHistory history =
            NameHistory.of(names("A")).renamed(names("B"), FIRST).renamed(names("C"), SECOND);

    @Test
    void namesHoldFromTheirInstantOn() {
        assertThat(history.at(Instant.EPOCH)).isEqualTo(names("A"));
        assertThat(history.at(FIRST.minusMillis(1))).isEqualTo(names("A"));
        assertThat(history.at(FIRST)).isEqualTo(names("B"));
        assertThat(history.at(SECOND.minusMillis(1))).isEqualTo(names("B"));
        assertThat(history.at(SECOND)).isEqualTo(names("C"));
        assertThat(history.now()).isEqualTo(names("C"));
        assertThat(history.changes()).containsExactly(FIRST, SECOND);
    }

    @Test
    void theSameNamesAreNoChange() {
        assertThat(history.renamed(names("C"), SECOND.plusSeconds(1))).isEqualTo(history);
    }

    private static SixLanguages names(String name) {
        return SixLanguages.by(language -> name);
    }
}

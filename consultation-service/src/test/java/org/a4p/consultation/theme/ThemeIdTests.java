package org.a4p.consultation.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeIdTests {

    @Test
    void isWrittenInCapitalsInCitations() {
        assertThat(new ThemeId("perf").code()).isEqualTo("PERF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Perf", "2018", "perf-1", "perf\n", "$where", "protectionofcivilians"})
    void isNothingElse(String text) {
        assertThat(ThemeId.read(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ThemeId(text));
    }
}

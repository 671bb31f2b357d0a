package org.a4p.pages.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.a4p.pages.problem.RequestRefused;
import org.a4p.pages.problem.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenVersionTests {

    @Test
    void readsTheTagItWrote() {
        assertThat(SeenVersion.read(SeenVersion.tag(14))).isEqualTo(new SeenVersion(14));
        assertThat(SeenVersion.read("0")).isEqualTo(new SeenVersion(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*"})
    void whatMatchesEverythingStatesNothing(String stated) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> SeenVersion.read(stated))
                .withMessage("version-not-stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "\"x\"", "-1", "99999999999", "1,2"})
    void aTagThatIsNotOursCannotMatch(String stated) {
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> SeenVersion.read(stated));
    }

    @Test
    void anotherVersionIsStale() {
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> new SeenVersion(1).require(2));
    }
}

package org.a4p.commitment.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.a4p.pages.problem.VersionNotStated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatestVersionTests {

    @Test
    void theTagSaysTheOrdinal() {
        assertThat(LatestVersion.stated(LatestVersion.tag(12))).isEqualTo(12);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void whatStatesNothing(String ifMatch) {
        assertThatExceptionOfType(VersionNotStated.class).isThrownBy(() -> LatestVersion.stated(ifMatch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"one\"", "W/\"1\"", "\"1\", \"2\"", "\"99999999999\"", "\"-1\""})
    void whatIsNoTagOfOurs(String ifMatch) {
        assertThatExceptionOfType(NewerVersionPublished.class).isThrownBy(() -> LatestVersion.stated(ifMatch));
    }
}

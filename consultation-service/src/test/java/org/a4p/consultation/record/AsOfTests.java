package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTests {

    private static final Instant NOW = Instant.parse("2018-09-11T18:30:00Z");
    private static final Instant LAST_CHANGE = Instant.parse("2018-09-11T14:00:00Z");

    @Test
    void aDayIsMeantToItsEndInNewYork() {
        assertThat(read("2018-09-10")).isEqualTo("2018-09-11T03:59:59Z");
    }

    @Test
    void anInstantIsMeantToTheSecond() {
        assertThat(read("2018-09-10T12:00:01Z")).isEqualTo("2018-09-10T12:00:01Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2018-09-11"})
    void nothingAndTodayMeanTheLastChange(String asked) {
        assertThat(read(asked)).isEqualTo(LAST_CHANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-09-12", "2018-09-11T18:30:01Z", "9999-12-31", "+1000000000-12-31T23:59:59Z"})
    void whatIsToComeIsRefused(String asked) {
        assertThatThrownBy(() -> read(asked)).isInstanceOf(AsOfRefused.class).hasMessage("as-of-not-yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2018-13-01",
                "2018-02-30",
                "11.9.2018",
                "2018-09-11T",
                "<script>",
                "-1000000000-01-01T00:00:00Z",
                "0000-06-01"
            })
    void whatIsNoDateIsRefused(String asked) {
        assertThatThrownBy(() -> read(asked)).isInstanceOf(AsOfRefused.class).hasMessage("as-of-unreadable");
    }

    private static Instant read(String asked) {
        return new AsOf(asked).instant(LAST_CHANGE, NOW);
    }
}

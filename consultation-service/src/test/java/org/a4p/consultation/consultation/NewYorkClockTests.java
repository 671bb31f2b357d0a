package org.a4p.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewYorkClockTests {

    @Test
    void readsSummerAndWinterTime() {
        assertThat(NewYorkClock.read("2018-09-11T18:30")).isEqualTo(Instant.parse("2018-09-11T22:30:00Z"));
        assertThat(NewYorkClock.read("2018-12-11T18:30")).isEqualTo(Instant.parse("2018-12-11T23:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-11T02:00", "2018-03-11T02:30", "2018-03-11T02:59"})
    void refusesATimeThatTheSpringNightLeavesOut(String skipped) {
        assertThatThrownBy(() -> NewYorkClock.read(skipped))
                .isInstanceOf(ConsultationRefused.class)
                .hasMessage("time-skipped");
    }

    @Test
    void takesTheFirstOfTheTwoTimesOfTheAutumnNight() {
        Instant first = NewYorkClock.read("2018-11-04T01:30");

        assertThat(first).isEqualTo(Instant.parse("2018-11-04T05:30:00Z"));
        assertThat(NewYorkClock.comesTwice(first)).isTrue();
        assertThat(NewYorkClock.comesTwice(first.plusSeconds(7_200))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2018-09-11", "2018-09-31T10:00", "2018-09-11T25:00", "2018-09-11T10:00Z"})
    void refusesWhatIsNoDateAndTime(String typed) {
        assertThatThrownBy(() -> NewYorkClock.read(typed)).isInstanceOf(InstantUnreadable.class);
    }

    @Test
    void writesAFieldSoThatItIsReadAgain() {
        Instant instant = Instant.parse("2018-07-01T12:34:00Z");

        assertThat(NewYorkClock.read(NewYorkClock.field(instant))).isEqualTo(instant);
    }
}

package org.a4p.consultation.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.consultation.theme.ThemeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadIdTests {

    @Test
    void isItsThemeAndItsPlaceThere() {
        assertThat(ThreadId.of("perf-12")).isEqualTo(new ThreadId(new ThemeId("perf"), 12));
        assertThat(ThreadId.of("perf-12")).hasToString("perf-12");
        assertThat(ThreadId.of("perf-12").citation()).isEqualTo("A4P/PERF/12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "perf", "perf-", "perf-0", "perf-01", "perf--1", "perf-1 ", "PERF-1", "perf-9999999999"})
    void hasOneSpellingOnly(String text) {
        assertThat(ThreadId.read(text)).isEmpty();
    }
}

package org.a4p.consultation.record.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldReckonIsMadeHarmless(String cell) {
        assertThat(CsvFile.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertThat(CsvFile.harmless("1 = 1")).isEqualTo("1 = 1");
        assertThat(CsvFile.harmless("")).isEmpty();
        assertThat(CsvFile.harmless(null)).isEmpty();
    }
}

package org.a4p.pages.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.a4p.pages.problem.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"Yes.", "سلام", "第一段\r\n\r\n第二段", "\ttab", "👩🏽‍🚒 family", "a\u200Fb\u200D", "‏مختلط mixed"})
    void wordsOfAnyScriptComeBackAsTyped(String typed) {
        assertThat(TypedText.check(typed, 100)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t ", "\u2003", "\u00A0\u00A0", "\u200B\u200F", "\u2060\uFEFF"})
    void nothingVisibleIsNoText(String typed) {
        assertThatExceptionOfType(TextMissing.class).isThrownBy(() -> TypedText.check(typed, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0007", "a\u001B[31m", "a\u0085", "a\uFFFDb", "a\uD800b", "a\uDC00", "a\uFFFE"})
    void controlCharactersAndBrokenOnesAreDamage(String typed) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> TypedText.check(typed, 100))
                .withMessage("text-damaged");
    }

    @Test
    void aTextThatNeverCameIsNoText() {
        assertThatExceptionOfType(TextMissing.class).isThrownBy(() -> TypedText.check(null, 100));
    }

    @Test
    void theLimitCountsCharactersNotTheirEncoding() {
        String twenty = "😀".repeat(20);
        assertThat(TypedText.check(twenty, 20)).isEqualTo(twenty);
        assertThatExceptionOfType(TextTooLong.class)
                .isThrownBy(() -> TypedText.check(twenty, 19))
                .satisfies(failure -> assertThat(failure.arguments()).containsExactly(20, 19));
    }
}

package org.a4p.pages.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.a4p.pages.problem.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTests {

    @ParameterizedTest
    @ValueSource(strings = {"a", "018f6a0e-6f0c-7cc0-98f5-2c4d3e5f6a7b", "\"quoted\"", "~!"})
    void visibleAsciiIsAKey(String value) {
        assertThat(new IdempotencyKey(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "ключ", "a\u007F"})
    void anythingElseIsNone(String value) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> new IdempotencyKey(value))
                .withMessage("missing-idempotency-key");
    }

    @Test
    void aKeyHasAtMost128Characters() {
        assertThat(new IdempotencyKey("x".repeat(128)).value()).hasSize(128);
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> new IdempotencyKey("x".repeat(129)))
                .withMessage("missing-idempotency-key");
    }
}

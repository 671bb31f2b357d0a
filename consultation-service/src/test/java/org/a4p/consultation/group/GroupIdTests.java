package org.a4p.consultation.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"eu", "g77", "group-of-western-states"})
    void isAShortWordForAnAddress(String text) {
        assertThat(GroupId.read(text)).map(GroupId::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "77", "-eu", "eu\n", "$where", "../eu", "abcdefghijklmnopqrstuvwxy"})
    void isNothingElse(String text) {
        assertThat(GroupId.read(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupId(text));
    }
}

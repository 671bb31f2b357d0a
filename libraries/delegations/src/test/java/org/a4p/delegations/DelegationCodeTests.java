package org.a4p.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DelegationCodeTests {

    @Test
    void aStateIsKnownByItsThreeLetters() {
        assertThat(new DelegationCode("SEN")).hasToString("SEN");
    }

    @Test
    void anythingElseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DelegationCode("sén\n"));
    }
}

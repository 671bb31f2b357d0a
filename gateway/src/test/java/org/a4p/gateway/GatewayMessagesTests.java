package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.pages.language.BundleCheck;
import org.junit.jupiter.api.Test;

class GatewayMessagesTests {

    @Test
    void everySentenceIsThereInSixLanguages() {
        assertThat(BundleCheck.faultsOfAll()).isEmpty();
    }
}

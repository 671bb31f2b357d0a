package org.a4p.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.pages.language.BundleCheck;
import org.junit.jupiter.api.Test;

class MessagesTests {

    @Test
    void allSixLanguagesSayEverything() {
        assertThat(BundleCheck.faultsOfAll()).isEmpty();
    }
}

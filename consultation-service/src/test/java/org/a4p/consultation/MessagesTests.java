package org.a4p.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.pages.language.BundleCheck;
import org.junit.jupiter.api.Test;

class MessagesTests {

    @Test
    void saysEverythingInSixLanguages() {
        assertThat(BundleCheck.faultsOfAll()).isEmpty();
    }
}

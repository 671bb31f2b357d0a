package org.a4p.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.pages.language.BundleCheck;
import org.junit.jupiter.api.Test;

class BundlesTests {

    @Test
    void sixLanguagesSayTheSame() {
        assertThat(BundleCheck.faultsOfAll()).isEmpty();
    }
}

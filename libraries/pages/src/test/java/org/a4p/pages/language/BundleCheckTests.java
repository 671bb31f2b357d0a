package org.a4p.pages.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundleCheckTests {

    @Test
    void theShellSpeaksAllSixLanguages() {
        assertThat(BundleCheck.faults("shell")).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithItsLanguageAndKey() {
        assertThat(BundleCheck.faults("faulty"))
                .hasSize(9)
                .contains(
                        "fr argument: other arguments than in English",
                        "es blank: empty",
                        "ru gone: missing",
                        "ru count: no plural form few",
                        "ru count: no plural form many",
                        "ar count: no plural form few")
                .anySatisfy(fault -> assertThat(fault).startsWith("fr broken: not a pattern"))
                .noneSatisfy(fault -> assertThat(fault).contains("same"));
    }

    @Test
    void aBundleNobodyWroteIsAFault() {
        assertThat(BundleCheck.faults("nobody")).containsExactly("no bundle named nobody");
    }

    @Test
    void aKeyThatTwoFeaturesClaimIsAFault() {
        assertThat(BundleCheck.faultsOfAll()).contains("same: in both faulty and twice");
    }
}

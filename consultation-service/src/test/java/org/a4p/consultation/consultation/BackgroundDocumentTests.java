package org.a4p.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundDocumentTests {

    @Test
    void isALinkOnlyAtASecureAddress() {
        assertThat(at("https://undocs.org/A/72/707").isLink()).isTrue();
        assertThat(at("A/72/707").isLink()).isFalse();
        assertThat(at("javascript:alert(1)").isLink()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://undocs.org/A/72/707",
                "HTTP:undocs.org",
                "https://",
                "https:///no-host",
                "https://user:password@undocs.org/",
                "https://un docs.org/",
                "ftp://undocs.org/",
                "javascript://undocs.org/%0aalert(1)"
            })
    void liesAtNoAddressThatIsNotSafeToOpen(String place) {
        assertThatThrownBy(() -> at(place)).hasMessage("address-not-secure");
    }

    private static BackgroundDocument at(String place) {
        return new BackgroundDocument("Report", BackgroundDocument.checkedPlace(place));
    }
}

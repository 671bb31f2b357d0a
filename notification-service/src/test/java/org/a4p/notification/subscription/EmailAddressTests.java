package org.a4p.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void theDomainIsFoldedAndThePersonKeptAsTyped() {
        EmailAddress address = new EmailAddress("  Awa.Diop+a4p@Mission.Example.ORG ");

        assertThat(address).hasToString("Awa.Diop+a4p@mission.example.org");
        assertThat(address.folded()).isEqualTo("awa.diop+a4p@mission.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "awa",
                "awa@",
                "@example.org",
                "awa@localhost",
                "awa@exa mple.org",
                "awa@example..org",
                ".awa@example.org",
                "awa.@example.org",
                "awa@example.org\r\nBcc: other@example.org",
                "awa@example.org,other@example.org",
                "awa@example.org;other@example.org",
                "Awa <awa@example.org>",
                "awa@[127.0.0.1]",
                "\"awa diop\"@example.org",
                "=?utf-8?q?awa?=@example.org>",
                "awa@example.org\u0000",
                "awa\u202e@example.org"
            })
    void whatNoMailCanBeSentToIsRefused(String typed) {
        assertThatThrownBy(() -> new EmailAddress(typed)).hasMessage("address-unfitting");
    }

    @Test
    void overlongIsRefused() {
        String domain = ("a".repeat(60) + ".").repeat(4) + "org";
        assertThatThrownBy(() -> new EmailAddress("awa.diop@" + domain + ".example"))
                .hasMessage("address-unfitting");
        assertThatThrownBy(() -> new EmailAddress("a".repeat(65) + "@example.org"))
                .hasMessage("address-unfitting");
    }
}

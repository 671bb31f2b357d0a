package org.a4p.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderTextTests {

    @Test
    void lineBreaksControlsAndTurnsOfDirectionAreDropped() {
        assertThat(HeaderText.of("Evaluation\r\nBcc: x\u2028y\u0000z\u202e!")).isEqualTo("Evaluation Bcc: x y z !");
    }

    @Test
    void whatLooksEncodedIsShownAsTyped() {
        assertThat(HeaderText.of("=?utf-8?Q?Paid?=")).isEqualTo("= ?utf-8?Q?Paid?=");
    }

    @Test
    void overlongIsCutBetweenCharacters() {
        String cut = HeaderText.of("😀".repeat(300));

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(200);
        assertThat(cut).endsWith("😀…");
    }
}

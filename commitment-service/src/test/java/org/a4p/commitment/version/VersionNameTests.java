package org.a4p.commitment.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"zero draft", "Rev.1", "A/73/L.1/Rev.2", "修订一", "المسودة الأولى", "Ред. 2"})
    void whatDraftersCallTheirVersions(String name) {
        assertThat(new VersionName("  " + name + " ").value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12", "№ 7", "Rev\n1", "Rev\u0000", "Rev\u20281", "Rev\uD83D", "Rev\uFFFD"})
    void whatIsNoName(String name) {
        assertThatExceptionOfType(VersionRefused.class)
                .isThrownBy(() -> new VersionName(name))
                .withMessage("version-name-unfitting");
    }

    @Test
    void sixtyCharactersAreTheMostWhateverTheirWidth() {
        assertThat(new VersionName("R" + "🕊".repeat(59)).value()).startsWith("R");
        assertThatExceptionOfType(VersionRefused.class)
                .isThrownBy(() -> new VersionName("R" + "🕊".repeat(60)))
                .withMessage("version-name-unfitting");
    }

    @Test
    void namesReadAloudAlikeAreTheSame() {
        assertThat(new VersionName("Rev.1").isSameAs(new VersionName("REV.1"))).isTrue();
        assertThat(new VersionName("zero draft").isSameAs(new VersionName("Zero   Draft")))
                .isTrue();
        assertThat(new VersionName("Re\u0301v").isSameAs(new VersionName("Rév")))
                .isTrue();
        assertThat(new VersionName("Rev.1").isSameAs(new VersionName("Rev.2"))).isFalse();
    }
}

package org.a4p.consultation.theme;

import static org.a4p.consultation.theme.ThemeFixture.aTheme;
import static org.a4p.consultation.theme.ThemeFixture.into;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeMergesTests {

    private final Theme training = aTheme("train").merged(into("perf"));
    private final Theme performance = aTheme("perf").merged(into("acc"));
    private final Theme accountability = aTheme("acc");
    private final Theme protection = aTheme("poc");
    private final ThemeMerges lineage = new ThemeMerges(List.of(accountability, performance, protection, training));

    @Test
    void aMergedThemeLivesOnWhereItsTargetDoes() {
        assertThat(lineage.livingOf(training.id())).isEqualTo(accountability);
        assertThat(lineage.livingOf(protection.id())).isEqualTo(protection);
    }

    @Test
    void aFamilyBeginsWithTheThemeItself() {
        assertThat(lineage.familyOf(accountability)).containsExactly(accountability, performance, training);
        assertThat(lineage.familyOf(protection)).containsExactly(protection);
        assertThat(lineage.familyOf(training)).isEmpty();
    }

    @Test
    void mergedThemesAreNotAmongTheLiving() {
        assertThat(lineage.living()).containsExactly(accountability, protection);
    }

    @Test
    void aCircleWouldBeNoticedRatherThanFollowedForEver() {
        ThemeMerges circle = new ThemeMerges(
                List.of(aTheme("a").merged(into("b")), aTheme("b").merged(into("a"))));

        assertThatIllegalStateException().isThrownBy(() -> circle.livingOf(new ThemeId("a")));
    }
}

package org.a4p.commitment.comparison;

import static org.a4p.commitment.comparison.BlockFixture.heading;
import static org.a4p.commitment.comparison.BlockFixture.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.a4p.commitment.comparison.Redlines.Row;
import org.a4p.commitment.version.Block;
import org.junit.jupiter.api.Test;

class RedlinesTests {

    @Test
    void changesAreCountedAndWhatStayedOrOnlyLeftIsNot() {
        Redlines redlines = redlines(
                List.of(paragraph("one"), paragraph("two"), paragraph("three")),
                List.of(paragraph("two"), paragraph("three", "We report"), paragraph("one")));
        assertThat(redlines.rows())
                .extracting(Row::fate)
                .containsExactly("moved-away", "unchanged", "changed", "moved");
        assertThat(redlines.rows()).extracting(Row::number).containsExactly(0, 0, 1, 2);
        assertThat(redlines.changes()).isEqualTo(2);
    }

    @Test
    void aNewNumberIsToldBesideTheOldOne() {
        Row pushedDown = redlines(List.of(paragraph("one")), List.of(paragraph("new"), paragraph("one")))
                .rows()
                .getLast();
        assertThat(pushedDown.isRenumbered()).isTrue();
        assertThat(pushedDown.before()).isEqualTo("OP 1");
        assertThat(redlines(List.of(heading("one")), List.of(heading("one"))).rows())
                .noneMatch(Row::isRenumbered);
    }

    @Test
    void wordsRunTheWayTheyAreWritten() {
        assertThat(direction("We commit", "We commit fully")).isEqualTo("ltr");
        assertThat(direction("نلتزم بالحماية", "نلتزم تمامًا بالحماية")).isEqualTo("rtl");
        assertThat(direction("12 الدول", "14 الدول")).isEqualTo("rtl");
    }

    private static String direction(String before, String after) {
        return redlines(List.of(paragraph("one", before)), List.of(paragraph("one", after)))
                .rows()
                .getFirst()
                .direction();
    }

    private static Redlines redlines(List<Block> from, List<Block> to) {
        return Redlines.of(Comparison.between(from, to));
    }
}

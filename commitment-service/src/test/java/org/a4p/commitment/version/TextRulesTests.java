package org.a4p.commitment.version;

import static org.a4p.commitment.version.BlockKind.HEADING;
import static org.a4p.commitment.version.BlockKind.OPERATIVE;
import static org.a4p.commitment.version.BlockKind.SUB_PARAGRAPH;
import static org.a4p.commitment.version.VersionFixture.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.a4p.pages.problem.Failure;
import org.junit.jupiter.api.Test;

class TextRulesTests {

    @Test
    void anOrdinaryTextPasses() {
        List<Block> text = List.of(block("a", HEADING), block("b", OPERATIVE), block("c", SUB_PARAGRAPH));
        assertThat(TextRules.check(text)).isEqualTo(text);
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        assertThat(TextRules.checkText("🕊".repeat(TextRules.LONGEST_BLOCK), 1)).isNotEmpty();
        assertThat(TextRules.check(blocks(TextRules.MOST_BLOCKS))).hasSize(TextRules.MOST_BLOCKS);
    }

    @Test
    void oneMoreIsRefusedByName() {
        assertThat(slug(blocks(TextRules.MOST_BLOCKS + 1))).isEqualTo("too-many-blocks");
        assertThat(slug(List.of(new Block(new BlockId("a"), OPERATIVE, "x".repeat(TextRules.LONGEST_BLOCK + 1)))))
                .isEqualTo("block-text-too-long");
        assertThat(slug(List.of())).isEqualTo("version-empty");
    }

    @Test
    void aSubParagraphNeedsAParagraphAboveIt() {
        assertThat(slug(List.of(block("a", OPERATIVE), block("b", HEADING), block("c", SUB_PARAGRAPH))))
                .isEqualTo("sub-paragraph-alone");
    }

    @Test
    void aBlockComesOnce() {
        assertThat(slug(List.of(block("a", OPERATIVE), block("a", OPERATIVE)))).isEqualTo("block-repeated");
    }

    @Test
    void theFailureNamesThePlace() {
        assertThatExceptionOfType(BlockRefused.class)
                .isThrownBy(() -> TextRules.check(
                        List.of(block("a", OPERATIVE), new Block(new BlockId("b"), OPERATIVE, "bad \u0000"))))
                .satisfies(refused -> assertThat(refused.arguments()).startsWith(2));
    }

    private static String slug(List<Block> blocks) {
        try {
            TextRules.check(blocks);
            return "";
        } catch (Failure refused) {
            return refused.slug();
        }
    }

    private static List<Block> blocks(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> block("b" + i, OPERATIVE))
                .toList();
    }
}

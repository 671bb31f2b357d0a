package org.a4p.commitment.version;

import static org.a4p.commitment.version.BlockKind.HEADING;
import static org.a4p.commitment.version.BlockKind.OPERATIVE;
import static org.a4p.commitment.version.BlockKind.PREAMBULAR;
import static org.a4p.commitment.version.BlockKind.SUB_PARAGRAPH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberedBlockTests {

    @Test
    void preambularAndOperativeParagraphsCountApartAndHeadingsDoNot() {
        assertThat(labels(HEADING, PREAMBULAR, PREAMBULAR, HEADING, OPERATIVE, HEADING, OPERATIVE))
                .containsExactly("", "PP 1", "PP 2", "", "OP 1", "", "OP 2");
    }

    @Test
    void subParagraphsTakeTheNumberOfTheirParagraphAndStartAgainAtA() {
        assertThat(labels(PREAMBULAR, SUB_PARAGRAPH, OPERATIVE, SUB_PARAGRAPH, SUB_PARAGRAPH, OPERATIVE, SUB_PARAGRAPH))
                .containsExactly("PP 1", "PP 1 (a)", "OP 1", "OP 1 (a)", "OP 1 (b)", "OP 2", "OP 2 (a)");
    }

    @Test
    void afterZComesAa() {
        BlockKind[] kinds = Stream.concat(
                        Stream.of(OPERATIVE),
                        Stream.generate(() -> SUB_PARAGRAPH).limit(53))
                .toArray(BlockKind[]::new);
        assertThat(labels(kinds)).contains("OP 1 (z)", "OP 1 (aa)", "OP 1 (zz)", "OP 1 (aaa)");
    }

    @Test
    void theMarginShowsOnlyTheLetter() {
        List<NumberedBlock> numbered = numbered(OPERATIVE, SUB_PARAGRAPH);
        assertThat(numbered).extracting(NumberedBlock::marginLabel).containsExactly("OP 1", "(a)");
    }

    private static List<String> labels(BlockKind... kinds) {
        return numbered(kinds).stream().map(NumberedBlock::label).toList();
    }

    private static List<NumberedBlock> numbered(BlockKind... kinds) {
        return NumberedBlock.number(IntStream.range(0, kinds.length)
                .mapToObj(i -> VersionFixture.block("b" + i, kinds[i]))
                .toList());
    }
}

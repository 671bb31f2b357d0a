package org.a4p.commitment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.a4p.commitment.version.Block;
import org.a4p.commitment.version.BlockId;
import org.a4p.commitment.version.BlockKind;
import org.a4p.testing.RandomTexts;
import org.junit.jupiter.api.Test;

class ComparisonLawTests {

    private static final int TRIALS = 1_000;
    private static final int MOST_BLOCKS = 14;

    private final RandomTexts texts = new RandomTexts(7);

    @Test
    void bothTextsCanBeReadOffInOrderWordForWord() {
        for (int i = 0; i < TRIALS; i++) {
            List<Block> from = blocks();
            List<Block> to = revised(from);
            List<BlockChange> changes = Comparison.between(from, to).changes();
            assertThat(changes.stream().flatMap(ComparisonLawTests::before)).containsExactlyElementsOf(from);
            assertThat(changes.stream().flatMap(ComparisonLawTests::after)).containsExactlyElementsOf(to);
        }
    }

    @Test
    void aVersionBesideItselfIsUnchanged() {
        for (int i = 0; i < TRIALS; i++) {
            List<Block> text = blocks();
            assertThat(Comparison.between(text, text).summary().isNothing()).isTrue();
        }
    }

    private static Stream<Block> before(BlockChange change) {
        return switch (change) {
            case BlockChange.Unchanged(var before, var ignored) -> Stream.of(before.block());
            case BlockChange.Changed(var before, var ignored, var wording) ->
                Stream.of(new Block(before.id(), before.kind(), wording.before()));
            case BlockChange.Added ignored -> Stream.empty();
            case BlockChange.Removed(var before) -> Stream.of(before.block());
            case BlockChange.Moved ignored -> Stream.empty();
            case BlockChange.MovedAway(var before, var ignored) -> Stream.of(before.block());
        };
    }

    private static Stream<Block> after(BlockChange change) {
        return switch (change) {
            case BlockChange.Unchanged(var ignored, var after) -> Stream.of(after.block());
            case BlockChange.Changed(var ignored, var after, var wording) ->
                Stream.of(new Block(after.id(), after.kind(), wording.after()));
            case BlockChange.Added(var after) -> Stream.of(after.block());
            case BlockChange.Removed ignored -> Stream.empty();
            case BlockChange.Moved(var ignored, var after, var wording) ->
                Stream.of(new Block(after.id(), after.kind(), wording.after()));
            case BlockChange.MovedAway ignored -> Stream.empty();
        };
    }

    private List<Block> blocks() {
        return texts.choice(MOST_BLOCKS).stream()
                .map(i -> block(i, texts.text()))
                .toList();
    }

    private List<Block> revised(List<Block> from) {
        List<Block> revised = new ArrayList<>();
        for (int i : texts.choice(MOST_BLOCKS)) {
            String text = from.stream()
                    .filter(block -> block.id().equals(id(i)))
                    .map(Block::text)
                    .findFirst()
                    .orElseGet(texts::text);
            revised.add(block(i, texts.chance(2) ? texts.edited(text) : text));
        }
        return revised;
    }

    private static Block block(int number, String text) {
        BlockKind[] kinds = BlockKind.values();
        return new Block(id(number), kinds[number % kinds.length], text);
    }

    private static BlockId id(int number) {
        return new BlockId("b" + number);
    }
}

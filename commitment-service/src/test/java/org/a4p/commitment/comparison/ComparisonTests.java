package org.a4p.commitment.comparison;

import static org.a4p.commitment.comparison.BlockFixture.heading;
import static org.a4p.commitment.comparison.BlockFixture.paragraph;
import static org.a4p.commitment.comparison.BlockFixture.preambular;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.a4p.commitment.version.Block;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void aVersionBesideItselfIsAllUnchanged() {
        List<Block> text = List.of(heading("performance"), paragraph("evaluation"), paragraph("training"));
        Comparison comparison = Comparison.between(text, text);
        assertThat(told(comparison)).containsExactly("Unchanged", "Unchanged OP 1", "Unchanged OP 2");
        assertThat(comparison.summary().isNothing()).isTrue();
    }

    @Test
    void aNewParagraphRenumbersTheOthersWithoutChangingThem() {
        assertThat(told(List.of(paragraph("evaluation")), List.of(paragraph("training"), paragraph("evaluation"))))
                .containsExactly("Added OP 1", "Unchanged OP 1 > OP 2");
    }

    @Test
    void aRemovedParagraphIsShownWhereItWas() {
        assertThat(told(
                        List.of(paragraph("one"), paragraph("two"), paragraph("three")),
                        List.of(paragraph("one"), paragraph("three"))))
                .containsExactly("Unchanged OP 1", "Removed OP 2", "Unchanged OP 3 > OP 2");
    }

    @Test
    void otherWordsAreAChangeOfTheSameParagraph() {
        Comparison comparison = Comparison.between(
                List.of(paragraph("deadline", "within nine months")),
                List.of(paragraph("deadline", "within six months")));
        assertThat(told(comparison)).containsExactly("Changed OP 1");
        assertThat(comparison.summary()).isEqualTo(new Summary(0, 1, 0, 0, 0, 1, 1));
    }

    @Test
    void anotherKindIsAChangeThoughNoWordChanged() {
        assertThat(told(List.of(preambular("trust", "Trust matters")), List.of(paragraph("trust", "Trust matters"))))
                .containsExactly("Changed PP 1 > OP 1");
    }

    @Test
    void aMovedParagraphIsMarkedWhereItWasAndWhereItIs() {
        assertThat(told(
                        List.of(paragraph("one"), paragraph("two"), paragraph("three")),
                        List.of(paragraph("two"), paragraph("three"), paragraph("one"))))
                .containsExactly(
                        "MovedAway OP 1 > OP 3", "Unchanged OP 2 > OP 1", "Unchanged OP 3 > OP 2", "Moved OP 1 > OP 3");
    }

    @Test
    void betweenAHeadingAndAParagraphItIsTheHeadingThatMoved() {
        assertThat(told(
                        List.of(heading("performance"), paragraph("evaluation")),
                        List.of(paragraph("evaluation"), heading("performance"))))
                .containsExactly("MovedAway", "Unchanged OP 1", "Moved");
    }

    @Test
    void aMovedParagraphMayHaveOtherWordsToo() {
        Comparison comparison = Comparison.between(
                List.of(paragraph("deadline", "within nine months"), paragraph("training")),
                List.of(paragraph("training"), paragraph("deadline", "within six months")));
        assertThat(comparison.summary()).isEqualTo(new Summary(1, 0, 0, 0, 1, 1, 1));
    }

    @Test
    void fromNothingEverythingIsAdded() {
        assertThat(told(List.of(), List.of(heading("performance"), paragraph("one"))))
                .containsExactly("Added", "Added OP 1");
    }

    private static List<String> told(List<Block> from, List<Block> to) {
        return told(Comparison.between(from, to));
    }

    private static List<String> told(Comparison comparison) {
        return comparison.changes().stream().map(ComparisonTests::told).toList();
    }

    private static String told(BlockChange change) {
        String labels = switch (change) {
            case BlockChange.Unchanged(var before, var after) -> labels(before.label(), after.label());
            case BlockChange.Changed(var before, var after, var ignored) -> labels(before.label(), after.label());
            case BlockChange.Added(var block) -> block.label();
            case BlockChange.Removed(var block) -> block.label();
            case BlockChange.Moved(var before, var after, var ignored) -> labels(before.label(), after.label());
            case BlockChange.MovedAway(var before, var after) -> labels(before.label(), after.label());
        };
        return (change.getClass().getSimpleName() + " " + labels).strip();
    }

    private static String labels(String before, String after) {
        return before.equals(after) ? before : before + " > " + after;
    }
}

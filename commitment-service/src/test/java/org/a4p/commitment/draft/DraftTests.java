package org.a4p.commitment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.a4p.commitment.version.BlockKind;
import org.a4p.pages.problem.Failure;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class DraftTests {

    @Test
    void rowsAreNumberedAsTheyWouldBePublished() {
        Draft draft = draft(Map.of("text", List.of("One", "Two", "Three"), "remove", List.of("1")));
        assertThat(draft.rows()).extracting(DraftRow::position).containsExactly(1, 0, 2);
        assertThat(draft.rows()).extracting(DraftRow::label).containsExactly("OP 1", "", "OP 2");
    }

    @Test
    void whatWasInsertedBecomesRowsAndABlankLineStartsAnother() {
        Draft draft = draft(Map.of(
                "startKind", List.of("HEADING"),
                "startText", List.of("A heading"),
                "text", List.of("One"),
                "afterText", List.of("Two\r\nstill two\r\n \t\r\n\r\nThree")));
        assertThat(draft.rows())
                .extracting(DraftRow::text)
                .containsExactly("A heading", "One", "Two\nstill two", "Three");
        assertThat(draft.rows().getFirst().kind()).isEqualTo(BlockKind.HEADING);
    }

    @Test
    void everyRowThatCannotStandSaysWhyUnlessItIsToGo() {
        Draft draft = draft(Map.of(
                        "block", List.of("b-a", "b-b", "b-c"),
                        "text", List.of("", "bad \u0000", " "),
                        "remove", List.of("2")))
                .checked(Failure::slug);
        assertThat(draft.rows())
                .extracting(DraftRow::problem)
                .containsExactly("block-text-missing", "block-text-damaged", "");
    }

    @Test
    void fieldsThatNoDeskSendsDoNoHarm() {
        Draft draft = draft(Map.of(
                "text", List.of("One", "Two"),
                "block", List.of("<script>", "b-a", "b-b"),
                "kind", List.of("POEM"),
                "remove", List.of("-1", "x", "99")));
        assertThat(draft.rows()).hasSize(2);
        assertThat(draft.blocks()).hasSize(2).extracting(block -> block.kind()).containsOnly(BlockKind.OPERATIVE);
    }

    @Test
    void nothingSentIsAnEmptyDraft() {
        assertThat(draft(Map.of()).rows()).isEmpty();
    }

    private static Draft draft(Map<String, List<String>> fields) {
        return new DraftFields(new LinkedMultiValueMap<>(fields)).draft(1);
    }
}

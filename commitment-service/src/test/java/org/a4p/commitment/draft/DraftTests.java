package org.a4p.commitment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.a4p.commitment.draft.DraftForm.Inserted;
import org.a4p.commitment.draft.DraftForm.Row;
import org.a4p.commitment.version.BlockKind;
import org.a4p.pages.form.Refusals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftTests {

    @Test
    void rowsAreNumberedAsTheyWouldBePublished() {
        Draft draft = draft(null, row("One", false), row("Two", true), row("Three", false));
        assertThat(draft.rows()).extracting(DraftRow::position).containsExactly(1, 0, 2);
        assertThat(draft.rows()).extracting(DraftRow::label).containsExactly("OP 1", "", "OP 2");
    }

    @Test
    void whatWasInsertedBecomesRowsAndABlankLineStartsAnother() {
        Inserted after = new Inserted(null, "Two\nstill two\n \t\n\nThree");
        Draft draft = draft(new Inserted("HEADING", "A heading"), new Row(null, null, "One", false, after));
        assertThat(draft.rows())
                .extracting(DraftRow::text)
                .containsExactly("A heading", "One", "Two\nstill two", "Three");
        assertThat(draft.rows().getFirst().kind()).isEqualTo(BlockKind.HEADING);
    }

    @Test
    void everyRowThatCannotStandSaysWhyUnlessItIsToGo() {
        Refusals refusals = Refusals.ofProgram();
        draft(
                        null,
                        new Row("b-a", null, "", false, null),
                        new Row("b-b", null, "bad \u0000", false, null),
                        new Row("b-c", null, " ", true, null))
                .check(refusals);
        assertThat(refusals.sentences()).containsExactly("block-text-missing", "block-text-damaged");
        assertThat(refusals.at("rows[1].text")).isEqualTo("block-text-damaged");
    }

    @Test
    void fieldsThatNoDeskSendsDoNoHarm() {
        Draft draft = draft(
                null, new Row("<script>", "POEM", "One", false, null), null, new Row("b-a", null, "Two", false, null));
        assertThat(draft.rows()).hasSize(2);
        assertThat(draft.blocks()).hasSize(2).extracting(block -> block.kind()).containsOnly(BlockKind.OPERATIVE);
    }

    @Test
    void nothingSentIsAnEmptyDraft() {
        assertThat(new DraftForm(0, null, null, null, null).draft(0).rows()).isEmpty();
    }

    private static Row row(String text, boolean removed) {
        return new Row(null, null, text, removed, null);
    }

    private static Draft draft(@Nullable Inserted start, @Nullable Row... rows) {
        return new DraftForm(1, null, null, start, Arrays.asList(rows)).draft(1);
    }
}

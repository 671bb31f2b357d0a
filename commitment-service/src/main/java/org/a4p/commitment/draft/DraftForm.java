package org.a4p.commitment.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.a4p.commitment.version.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Form in which a version is written, as typed.
 *
 * @param base the ordinal of the version it is written on, 0 if there is none yet
 * @param start new paragraphs before the first row
 */
record DraftForm(
        int base,
        @Nullable String name,
        @Nullable String note,
        @Nullable Inserted start,
        @Nullable List<@Nullable Row> rows) {

    /** Every word as rows; what was inserted becomes rows of its own. */
    Draft draft(int on) {
        List<DraftRow> written = new ArrayList<>(rowsOf(start).toList());
        for (Row row : rows == null ? List.<@Nullable Row>of() : rows) {
            if (row != null) {
                written.addAll(row.rows());
            }
        }
        return new Draft(on, Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(note, ""), written);
    }

    private static Stream<DraftRow> rowsOf(@Nullable Inserted inserted) {
        return Optional.ofNullable(inserted).stream().flatMap(Inserted::rows);
    }

    private static BlockKind kind(@Nullable String name) {
        return Arrays.stream(BlockKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(BlockKind.OPERATIVE);
    }

    /**
     * Row of the text.
     *
     * @param block its id, empty for a new one
     * @param after new paragraphs that follow it
     */
    record Row(
            @Nullable String block,
            @Nullable String kind,
            @Nullable String text,
            @Nullable Boolean remove,
            @Nullable Inserted after) {

        private List<DraftRow> rows() {
            String id = Objects.requireNonNullElse(block, "");
            String words = Objects.requireNonNullElse(text, "");
            Stream<DraftRow> itself = id.isEmpty() && words.isBlank()
                    ? Stream.of()
                    : Stream.of(DraftRow.typed(id, DraftForm.kind(kind), words, Boolean.TRUE.equals(remove)));
            return Stream.concat(itself, rowsOf(after)).toList();
        }
    }

    /** New paragraphs of one kind, a blank line between them. */
    record Inserted(@Nullable String kind, @Nullable String text) {

        private Stream<DraftRow> rows() {
            return Arrays.stream(Objects.requireNonNullElse(text, "").split("\n[ \t]*\n"))
                    .map(String::strip)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .map(paragraph -> DraftRow.typed("", DraftForm.kind(kind), paragraph, false));
        }
    }
}

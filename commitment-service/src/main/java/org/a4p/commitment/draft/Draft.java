package org.a4p.commitment.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.a4p.commitment.version.Block;
import org.a4p.commitment.version.BlockId;
import org.a4p.commitment.version.Note;
import org.a4p.commitment.version.NumberedBlock;
import org.a4p.commitment.version.PublishVersion;
import org.a4p.commitment.version.PublishVersion.WrittenBlock;
import org.a4p.commitment.version.TextRules;
import org.a4p.commitment.version.Version;
import org.a4p.commitment.version.VersionName;
import org.a4p.pages.form.Refusals;

/**
 * The next version while it is being written. Nothing of it is stored until it is published; the page carries it.
 *
 * @param base the ordinal of the version it is written on, 0 if there is none yet
 */
record Draft(int base, String name, String note, List<DraftRow> rows) {

    Draft {
        rows = placed(rows);
    }

    static Draft on(Version version) {
        return new Draft(
                version.ordinal(),
                "",
                "",
                version.blocks().stream().map(DraftRow::of).toList());
    }

    static Draft ofNothing() {
        return new Draft(0, "", "", List.of());
    }

    /** The text as it would be published, with stand-in ids for what is new. */
    List<Block> blocks() {
        return standIns(rows);
    }

    /** The command to publish it; what cannot stand is refused, row by row, and the first reason thrown. */
    PublishVersion toPublish(Refusals refusals) {
        Optional<VersionName> named = refusals.check("name", () -> new VersionName(name));
        Optional<Note> noted = refusals.check("note", () -> new Note(note));
        check(refusals);
        refusals.requireNone();
        List<WrittenBlock> written = kept(rows)
                .map(row -> new WrittenBlock(row.id().isEmpty() ? null : row.id(), row.kind(), row.text()))
                .toList();
        return new PublishVersion(base, named.orElseThrow(), noted.orElseThrow(), written);
    }

    /** Says at each row, and then of the whole text, why it cannot be published as it stands. */
    void check(Refusals refusals) {
        for (int place = 0; place < rows.size(); place++) {
            DraftRow row = rows.get(place);
            if (!row.removed()) {
                refusals.require("rows[" + place + "].text", () -> TextRules.checkText(row.text(), row.position()));
            }
        }
        if (refusals.areNone()) {
            refusals.require(Refusals.FORM, () -> TextRules.check(blocks()));
        }
    }

    private static List<DraftRow> placed(List<DraftRow> rows) {
        List<NumberedBlock> numbered = NumberedBlock.number(standIns(rows));
        List<DraftRow> placed = new ArrayList<>();
        int place = 0;
        for (DraftRow row : rows) {
            placed.add(
                    row.removed()
                            ? row.placed(0, "")
                            : row.placed(place + 1, numbered.get(place++).label()));
        }
        return List.copyOf(placed);
    }

    private static Stream<DraftRow> kept(List<DraftRow> rows) {
        return rows.stream().filter(row -> !row.removed());
    }

    private static List<Block> standIns(List<DraftRow> rows) {
        Set<BlockId> seen = new HashSet<>();
        return kept(rows)
                .map(row -> new Block(standIn(row, seen), row.kind(), row.text()))
                .toList();
    }

    private static BlockId standIn(DraftRow row, Set<BlockId> seen) {
        BlockId id =
                BlockId.parse(row.id()).filter(known -> !seen.contains(known)).orElseGet(BlockId::fresh);
        seen.add(id);
        return id;
    }
}

package org.a4p.commitment.comparison;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.a4p.commitment.comparison.BlockChange.Added;
import org.a4p.commitment.comparison.BlockChange.Changed;
import org.a4p.commitment.comparison.BlockChange.Moved;
import org.a4p.commitment.comparison.BlockChange.MovedAway;
import org.a4p.commitment.comparison.BlockChange.Removed;
import org.a4p.commitment.comparison.BlockChange.Unchanged;
import org.a4p.commitment.version.BlockKind;
import org.a4p.commitment.version.NumberedBlock;
import org.a4p.pages.shell.Redline;
import org.a4p.redline.Wording;

/** A comparison as a page shows it: one row per block, the changes among them counted from 1 for stepping through. */
public record Redlines(List<Row> rows, int changes, Summary summary) {

    public static Redlines of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        int changes = 0;
        for (BlockChange change : comparison.changes()) {
            boolean counts = !(change instanceof Unchanged || change instanceof MovedAway);
            changes += counts ? 1 : 0;
            rows.add(row(change, counts ? changes : 0));
        }
        return new Redlines(List.copyOf(rows), changes, comparison.summary());
    }

    private static Row row(BlockChange change, int number) {
        return switch (change) {
            case Unchanged same ->
                row("unchanged", number, same.before(), same.after(), whole(Redline.Kind.KEPT, same.after()));
            case Changed changed -> row("changed", number, changed.before(), changed.after(), parts(changed.wording()));
            case Added(var after) -> row("added", number, after, after, whole(Redline.Kind.ADDED, after));
            case Removed(var before) -> row("removed", number, before, before, whole(Redline.Kind.REMOVED, before));
            case Moved moved -> row("moved", number, moved.before(), moved.after(), parts(moved.wording()));
            case MovedAway(var before, var after) -> row("moved-away", number, before, after, List.of());
        };
    }

    private static Row row(String fate, int number, NumberedBlock before, NumberedBlock after, List<Redline> words) {
        return new Row(
                fate, number, after.id().value(), before.label(), after.label(), before.kind(), after.kind(), words);
    }

    private static List<Redline> parts(Wording wording) {
        return wording.spans().stream()
                .map(span -> new Redline(
                        switch (span.fate()) {
                            case KEPT -> Redline.Kind.KEPT;
                            case REMOVED -> Redline.Kind.REMOVED;
                            case ADDED -> Redline.Kind.ADDED;
                        },
                        span.text()))
                .toList();
    }

    private static List<Redline> whole(Redline.Kind kind, NumberedBlock block) {
        return List.of(new Redline(kind, block.text()));
    }

    /**
     * One block.
     *
     * @param fate unchanged, changed, added, removed, moved or moved-away
     * @param number which change this is, 0 if it is none
     * @param before what it was called; for an added block the same as {@code label}
     * @param label what it is called; for a removed block what it was called
     */
    public record Row(
            String fate,
            int number,
            String block,
            String before,
            String label,
            BlockKind kindBefore,
            BlockKind kind,
            List<Redline> words) {

        /**
         * Which way the words run. The browser cannot tell: the first letters of a redline may be the hidden "removed:" in
         * the reader's own language.
         */
        public String direction() {
            String text = words.stream().map(Redline::text).collect(Collectors.joining());
            return Bidi.getBaseDirection(text) == Bidi.RTL ? "rtl" : "ltr";
        }

        public boolean isChange() {
            return number > 0;
        }

        public boolean isRenumbered() {
            return !before.isEmpty() && !label.isEmpty() && !before.equals(label);
        }

        public boolean isOfOtherKind() {
            return kind != kindBefore;
        }
    }
}

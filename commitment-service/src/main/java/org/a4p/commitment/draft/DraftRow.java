package org.a4p.commitment.draft;

import org.a4p.commitment.version.Block;
import org.a4p.commitment.version.BlockKind;

/**
 * One block on the drafter's desk.
 *
 * @param id which block of an earlier version this is, empty for a new one
 * @param position its place among the blocks that will be published, counted from 1; 0 if it is to be removed
 * @param label what it will be called; empty for a heading and for what is to be removed
 */
record DraftRow(String id, BlockKind kind, String text, boolean removed, int position, String label) {

    static DraftRow of(Block block) {
        return new DraftRow(block.id().value(), block.kind(), block.text(), false, 0, "");
    }

    static DraftRow typed(String id, BlockKind kind, String text, boolean removed) {
        return new DraftRow(id, kind, text, removed, 0, "");
    }

    /** How many lines its field should have room for. */
    public int lines() {
        return Math.clamp(text.length() / 70 + 1 + text.lines().count(), 2, 16);
    }

    DraftRow placed(int place, String computed) {
        return new DraftRow(id, kind, text, removed, place, computed);
    }
}

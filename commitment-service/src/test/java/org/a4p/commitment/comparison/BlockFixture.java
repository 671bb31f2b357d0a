package org.a4p.commitment.comparison;

import org.a4p.commitment.version.Block;
import org.a4p.commitment.version.BlockId;
import org.a4p.commitment.version.BlockKind;

/** Blocks by the name they keep. */
final class BlockFixture {

    private BlockFixture() {}

    static Block heading(String id) {
        return new Block(new BlockId(id), BlockKind.HEADING, "On " + id);
    }

    static Block paragraph(String id) {
        return paragraph(id, "We commit to " + id + " in every mission and at every level");
    }

    static Block paragraph(String id, String text) {
        return new Block(new BlockId(id), BlockKind.OPERATIVE, text);
    }

    static Block preambular(String id, String text) {
        return new Block(new BlockId(id), BlockKind.PREAMBULAR, text);
    }
}

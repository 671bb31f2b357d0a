package org.a4p.commitment.comparison;

import org.a4p.commitment.version.NumberedBlock;
import org.a4p.redline.Wording;

/**
 * What became of one block between two versions. A block that moved appears twice: where it was ({@link MovedAway}) and
 * where it is now ({@link Moved}), so that both texts can be read off in order.
 */
public sealed interface BlockChange {

    /** Same words, same kind, same order; the label may differ, because something before it came or went. */
    record Unchanged(NumberedBlock before, NumberedBlock after) implements BlockChange {}

    /** Other words or another kind at the same place. */
    record Changed(NumberedBlock before, NumberedBlock after, Wording wording) implements BlockChange {}

    /** Was not there before. */
    record Added(NumberedBlock after) implements BlockChange {}

    /** Is no longer there. */
    record Removed(NumberedBlock before) implements BlockChange {}

    /** Came here from elsewhere, perhaps with other words. */
    record Moved(NumberedBlock before, NumberedBlock after, Wording wording) implements BlockChange {}

    /** Was here and now is elsewhere. */
    record MovedAway(NumberedBlock before, NumberedBlock after) implements BlockChange {}
}

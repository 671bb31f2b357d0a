package org.a4p.consultation.attachment.content;

import org.a4p.consultation.attachment.AttachmentRefused;

/**
 * What a document may be when unpacked. Far more than any real one: the largest allowed file full of dense tables stays
 * below a tenth of it, while a file made to exhaust its reader passes it within a second.
 */
final class UnpackingLimits {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final long HIGHEST_RATIO = 200;

    /** Short parts of repeated words may shrink to almost nothing. */
    private static final long RATIO_COUNTS_FROM = 1024 * 1024;

    private int entries;
    private long bytes;

    void countEntry() {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw AttachmentRefused.swelling();
        }
    }

    /**
     * Counts bytes as they come out of an entry.
     *
     * @param unpacked how many have come out of this entry so far, these included
     * @param packed how many the entry takes in the file; negative if that is not known
     */
    void count(int more, long unpacked, long packed) {
        bytes += more;
        boolean outOfProportion =
                packed >= 0 && unpacked > RATIO_COUNTS_FROM && unpacked / Math.max(packed, 1) > HIGHEST_RATIO;
        if (bytes > MOST_BYTES || outOfProportion) {
            throw AttachmentRefused.swelling();
        }
    }
}

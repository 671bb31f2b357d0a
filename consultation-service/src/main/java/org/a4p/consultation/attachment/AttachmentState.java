package org.a4p.consultation.attachment;

/**
 * How far a file has got. Each step is one conditional write, so that of an upload, a contribution and a sweep that meet
 * exactly one has its way.
 */
public enum AttachmentState {
    /** Checked and announced; its bytes are being stored and nobody sees it yet. */
    ARRIVING,
    /** Complete; seen by its own delegation. */
    UPLOADED,
    /** Part of a contribution for ever. */
    PUBLISHED,
    /** Not wanted by any contribution; it can no longer be claimed and goes with its bytes. */
    LEAVING
}

package org.a4p.consultation.contribution;

/**
 * The entry a request led to.
 *
 * @param added whether this request added it; otherwise an earlier one of the same key did
 */
public record Appended(Contribution contribution, boolean added) {}

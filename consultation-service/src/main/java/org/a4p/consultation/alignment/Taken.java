package org.a4p.consultation.alignment;

/**
 * The position a request led to.
 *
 * @param step the step the request made, now or before
 * @param added whether this request made it; otherwise an earlier one of the same key did
 */
public record Taken(Position position, Step step, boolean added) {}

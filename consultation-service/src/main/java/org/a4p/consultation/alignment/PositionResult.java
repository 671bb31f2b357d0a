package org.a4p.consultation.alignment;

/**
 * Position a request led to.
 *
 * @param step the step the request made, now or before
 */
public record PositionResult(Position position, Step step) {}

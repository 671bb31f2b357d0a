package org.a4p.consultation.alignment;

import java.util.Optional;

/**
 * What one delegation has to do with one contribution.
 *
 * @param stand where it stands; empty if it revoked what it held and no group speaks for it
 * @param own its own position, if it ever took one
 */
record Holding(Spoken spoken, Optional<Stand> stand, Optional<Position> own) {}

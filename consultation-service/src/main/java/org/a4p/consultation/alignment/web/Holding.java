package org.a4p.consultation.alignment.web;

import java.util.Optional;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.Spoken;
import org.a4p.consultation.alignment.Stand;

/**
 * What one delegation has to do with one contribution.
 *
 * @param stand where it stands; empty if it revoked what it held and no group speaks for it
 * @param own its own position, if it ever took one
 */
record Holding(Spoken spoken, Optional<Stand> stand, Optional<Position> own) {}

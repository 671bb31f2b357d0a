package org.a4p.consultation.alignment.web;

import java.util.Optional;
import org.a4p.consultation.alignment.DelegationPosition;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.PositionSubject;

/**
 * What one delegation has to do with one contribution.
 *
 * @param stand where it stands; empty if it revoked what it held and no group speaks for it
 * @param own its own position, if it ever took one
 */
record HeldPosition(PositionSubject spoken, Optional<DelegationPosition> stand, Optional<Position> own) {}

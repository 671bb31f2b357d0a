package org.a4p.consultation.contribution;

import java.time.Instant;
import org.a4p.delegations.DelegationCode;

/**
 * Facilitators have decided that the words are not shown; the number, the replies and the words in the audit record stay.
 *
 * @param reason code of the reason, from the closed list of moderation
 * @param by the delegation or department that decided
 */
public record Removal(Instant at, String reason, DelegationCode by) {}

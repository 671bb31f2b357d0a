package org.a4p.consultation.contribution;

import java.time.Instant;
import org.a4p.service.command.RequestId;

/**
 * A delegation has taken back what it said: the words are no longer shown, the number and the replies stay.
 *
 * @param reason as typed, or empty
 * @param officer who withdrew it, for the audit record only
 */
public record Withdrawal(Instant at, String reason, String officer, RequestId requestId) {}

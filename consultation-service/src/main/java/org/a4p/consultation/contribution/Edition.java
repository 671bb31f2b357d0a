package org.a4p.consultation.contribution;

import java.time.Instant;
import org.a4p.service.command.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a contribution; all of them stay.
 *
 * @param at since when these words stand
 * @param reason why they replaced those before; a corrigendum always has one
 * @param officer who typed them, for the audit record only
 * @param requestId the request that brought them
 */
public record Edition(
        Kind kind, Words words, Instant at, @Nullable String reason, String officer, RequestId requestId) {

    /** How a wording came about. */
    public enum Kind {
        ORIGINAL,
        /** Within the short time in which a slip is simply corrected. */
        EDIT,
        /** Afterwards, openly and with a reason. */
        CORRIGENDUM
    }
}

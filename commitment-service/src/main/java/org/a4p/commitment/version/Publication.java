package org.a4p.commitment.version;

import java.time.Instant;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;

/**
 * The audit record of a version; officer and request are never shown in public.
 *
 * @param officer the permanent name of the account that published
 * @param person the officer's name at the time
 * @param delegation who the officer acted for
 * @param request the {@code Idempotency-Key} it came under
 */
public record Publication(String officer, String person, DelegationCode delegation, String request, Instant at) {

    static Publication by(Officer officer, IdempotencyKey key, Instant at) {
        return new Publication(
                officer.subject(), officer.name(), officer.delegation().code(), key.value(), at);
    }

    boolean isAnswerTo(Officer asking, IdempotencyKey key) {
        return officer.equals(asking.subject()) && request.equals(key.value());
    }
}

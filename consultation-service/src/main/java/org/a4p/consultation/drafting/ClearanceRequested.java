package org.a4p.consultation.drafting;

import java.time.Instant;
import java.util.Map;
import org.a4p.delegations.Delegation;
import org.a4p.outbox.OutboxEvent;

/** Data of the event {@code clearance.requested.v1}; the words are not in it, for nobody outside the delegation may see them. */
record ClearanceRequested(String id, DelegationOfIt delegation, String thread, Instant requestedAt, String path) {

    record DelegationOfIt(String code, Map<String, String> names) {}

    static OutboxEvent of(Clearance clearance, Delegation delegation, Instant at) {
        return OutboxEvent.of(
                "clearance.requested.v1",
                clearance.id().value(),
                at,
                new ClearanceRequested(
                        clearance.id().value(),
                        new DelegationOfIt(delegation.code().value(), delegation.names()),
                        clearance.thread().toString(),
                        at,
                        clearance.path()));
    }
}

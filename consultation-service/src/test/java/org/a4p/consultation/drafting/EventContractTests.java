package org.a4p.consultation.drafting;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.drafting.Clearance.State;
import org.a4p.consultation.drafting.Clearance.Step;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.service.command.RequestId;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    @Test
    void aRequestForClearanceKeepsItsContract() {
        Instant at = Instant.parse("2018-09-11T18:30:00Z");
        Delegation senegal = Delegations.directory().get(new DelegationCode("SEN"));
        Clearance clearance = new Clearance(
                ClearanceId.random(),
                ThreadId.of("perf-2"),
                senegal.code(),
                "sen-delegate",
                State.SUBMITTED,
                TypedContribution.ofText("Not for others."),
                List.of(new Step(State.SUBMITTED, "Aïssatou Diallo", at, "")),
                null,
                null,
                new RequestId("request"),
                0,
                at);

        Contracts.check(
                "consultation/clearance.requested.v1",
                ClearanceRequested.of(clearance, senegal, at).asSentBy("consultation"));
    }
}

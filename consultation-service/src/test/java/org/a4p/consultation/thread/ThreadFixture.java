package org.a4p.consultation.thread;

import java.time.Instant;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;

/** Threads for tests. */
public final class ThreadFixture {

    private ThreadFixture() {}

    public static ThematicThread aThread(String id, String consultation) {
        Instant opened = Instant.parse("2018-03-29T09:30:00Z");
        return new ThematicThread(
                ThreadId.of(id),
                new ConsultationId(consultation),
                "Evaluation systems",
                "What should an evaluation measure?",
                new DelegationCode("UNDPO"),
                "un-facilitator",
                opened,
                new RequestId("opened-" + id),
                0,
                opened,
                0,
                null);
    }
}

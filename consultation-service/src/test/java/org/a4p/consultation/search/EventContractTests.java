package org.a4p.consultation.search;

import java.time.Instant;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    @Test
    void aWishedRebuildKeepsItsContract() {
        Contracts.check(
                "consultation/search.rebuild-requested.v1",
                SearchRebuildRequested.of("contributions", Instant.parse("2018-09-11T18:30:00Z"))
                        .asSentBy("consultation"));
    }
}

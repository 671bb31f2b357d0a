package org.a4p.consultation.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.a4p.delegations.DelegationCode;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    private static final Instant AT = Instant.parse("2018-09-11T18:30:00Z");

    private final Group group = new Group(
            new GroupId("friends"),
            GroupFixture.NAMES,
            List.of(),
            List.of(
                    GroupFixture.member("FRA", "1958-01-01", null),
                    GroupFixture.associated("GBR", "1973-01-01", "2020-02-01")),
            List.of(new Spokesperson(new DelegationCode("FRA"), LocalDate.parse("2018-01-01"), null)),
            false,
            1);

    @Test
    void aCreatedGroupKeepsItsContract() {
        Contracts.check(
                "consultation/group.created.v1", GroupFacts.created(group, AT).asSentBy("consultation"));
    }

    @Test
    void aChangedGroupKeepsItsContract() {
        Group changed = group.renamed(GroupFixture.NAMES, Instant.parse("2018-03-28T14:00:00Z"));

        Contracts.check(
                "consultation/group.changed.v1", GroupFacts.changed(changed, AT).asSentBy("consultation"));
    }
}

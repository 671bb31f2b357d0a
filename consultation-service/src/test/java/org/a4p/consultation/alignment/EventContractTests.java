package org.a4p.consultation.alignment;

import static org.a4p.consultation.alignment.AlignmentFixture.codes;

import java.util.Optional;
import org.a4p.consultation.alignment.PositionCommands.Attempt;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.Delegations;
import org.a4p.testing.Contracts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventContractTests {

    private final PositionEvents telling = new PositionEvents(Delegations.directory());
    private final FrozenGroup eu = AlignmentFixture.group("eu", codes("AUT", "FRA"), codes("NOR"));
    private final PositionSubject senegal = AlignmentFixture.spokenBy("SEN");

    @Test
    void aDelegationsPositionKeepsItsContract() {
        check("alignment.taken.v1", AlignmentFixture.own(senegal, "URY", Stance.DISSOCIATES), null);
    }

    @Test
    void aGroupsPositionKeepsItsContract() {
        check("alignment.taken.v1", AlignmentFixture.ofGroup(senegal, eu, Stance.ALIGNS_EXCEPT), null);
    }

    @Test
    void aRevocationKeepsItsContract() {
        check(
                "alignment.revoked.v1",
                AlignmentFixture.ofGroup(senegal, eu, Stance.ALIGNS, null),
                AlignmentFixture.ofGroup(senegal, eu, Stance.ALIGNS));
    }

    private void check(String contract, Position after, @Nullable Position before) {
        Attempt attempt = new Attempt(
                StatementFixture.of(senegal),
                after.id(),
                after.id().whose(),
                Optional.ofNullable(before),
                after.history().getLast());
        Contracts.check("consultation/" + contract, telling.of(attempt).asSentBy("consultation"));
    }
}

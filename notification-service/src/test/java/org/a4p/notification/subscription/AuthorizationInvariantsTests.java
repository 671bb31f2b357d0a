package org.a4p.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.a4p.authorization.Ownership;
import org.a4p.notification.subscription.Subscription.State;
import org.junit.jupiter.api.Test;

/** Promises about who may do what, in words that do not come from the table, so that a slip in the table breaks one. */
class AuthorizationInvariantsTests {

    private final Authorization authorization = new Authorization();

    @Test
    void withoutTheLinkNothingCanBeDoneToASubscription() {
        assertThat(Action.values())
                .allSatisfy(
                        action -> assertThat(when(action, Ownership.FOREIGN)).isEmpty());
    }

    @Test
    void whoeverHasTheLinkCanAlwaysLeaveAndTakeThatBack() {
        assertThat(when(Action.LEAVE, Ownership.OWN)).isEqualTo(EnumSet.allOf(State.class));
        assertThat(when(Action.REJOIN, Ownership.OWN)).contains(State.LEFT);
    }

    @Test
    void noOldConfirmationBringsBackWhoHasLeft() {
        assertThat(when(Action.CONFIRM, Ownership.OWN)).containsExactlyInAnyOrder(State.UNCONFIRMED, State.CONFIRMED);
    }

    private Set<State> when(Action action, Ownership owner) {
        return Arrays.stream(State.values())
                .filter(state -> authorization.allowsAnybody(action, owner, state))
                .collect(Collectors.toSet());
    }
}

package org.a4p.commitment.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.a4p.delegations.Role;
import org.junit.jupiter.api.Test;

/** Promises about who may do what, in words that do not come from the table, so that a slip in the table breaks one. */
class AuthorizationInvariantsTests {

    private final Authorization authorization = new Authorization();

    @Test
    void onlyDraftersAndTheSecretariatPublishAText() {
        assertThat(whoMay(Action.PUBLISH_VERSION)).containsExactlyInAnyOrder(Role.DRAFTER, Role.SECRETARIAT);
    }

    @Test
    void anAuditorNeverWrites() {
        assertThat(Action.values())
                .allSatisfy(action -> assertThat(whoMay(action)).doesNotContain(Role.AUDITOR));
    }

    @Test
    void nobodyWritesWithoutARole() {
        assertThat(Action.values())
                .allSatisfy(action ->
                        assertThat(authorization.allows(Set.of(), action)).isFalse());
    }

    private Set<Role> whoMay(Action action) {
        return Arrays.stream(Role.values())
                .filter(role -> authorization.allows(Set.of(role), action))
                .collect(Collectors.toSet());
    }
}

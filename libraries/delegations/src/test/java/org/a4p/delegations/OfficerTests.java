package org.a4p.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.a4p.pages.problem.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficerTests {

    private final Officer head = new Officer(
            "sen-head",
            "Awa Diop",
            Delegations.directory().get(new DelegationCode("SEN")),
            Set.of(Role.DELEGATE, Role.HEAD_OF_DELEGATION));

    @Test
    void oneOfSeveralRolesIsEnough() {
        assertThat(head.hasRole(Role.DRAFTER, Role.DELEGATE)).isTrue();
        assertThat(head.hasRole(Role.DRAFTER)).isFalse();
        assertThat(head.hasRole()).isFalse();
    }

    @Test
    void aMissingRoleIsANamedFailure() {
        assertThatCode(() -> head.requireRole(Role.DELEGATE)).doesNotThrowAnyException();
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> head.requireRole(Role.AUDITOR))
                .withMessage("not-allowed-for-role");
    }

    @ParameterizedTest
    @EnumSource
    void aRoleIsReadAsItIsWritten(Role role) {
        assertThat(Role.ofClaim(role.claim())).contains(role);
    }
}

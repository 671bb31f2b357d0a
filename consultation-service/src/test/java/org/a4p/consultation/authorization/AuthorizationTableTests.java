package org.a4p.consultation.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.a4p.delegations.Role;
import org.junit.jupiter.api.Test;

class AuthorizationTableTests {

    private static final String HEADER = "action, whose, delegate, auditor\n";

    @Test
    void aCellListsTheStatesInWhichARoleMay() {
        AuthorizationTable table = AuthorizationTable.read(HEADER + everyAction("OR"));

        assertThat(table.states(Action.CONTRIBUTE, Whose.OWN, Role.DELEGATE))
                .containsExactlyInAnyOrder(ConsultationState.OPEN, ConsultationState.SILENT_READING);
        assertThat(table.states(Action.CONTRIBUTE, Whose.OWN, Role.AUDITOR)).isEmpty();
        assertThat(table.states(Action.CONTRIBUTE, Whose.OWN, Role.FACILITATOR)).isEmpty();
        assertThat(table.roles(Action.CONTRIBUTE, Whose.OWN)).containsExactly(Role.DELEGATE);
    }

    @Test
    void aStarIsEveryState() {
        AuthorizationTable table = AuthorizationTable.read(HEADER + everyAction("*"));

        assertThat(table.states(Action.CONTRIBUTE, Whose.OTHER, Role.DELEGATE))
                .containsExactlyInAnyOrder(ConsultationState.values());
    }

    @Test
    void whatItDoesNotUnderstandStopsTheService() {
        assertRefused("delegate-everything, own, O, -\n", "no action delegate-everything");
        assertRefused("contribute, own, X, -\n", "no state X");
        assertRefused("contribute, own, O\n", "not a cell for each role");
        assertRefused("contribute, own, O, -\ncontribute, own, -, -\n", "twice");
        assertRefused("contribute, own, O, -\n", "lacks contribute of OTHER");
    }

    private static void assertRefused(String rows, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorizationTable.read(HEADER + rows))
                .withMessageContaining(reason);
    }

    private static String everyAction(String cell) {
        return Arrays.stream(Action.values())
                .map(action -> "%1$s, own, %2$s, -\n%1$s, other, %2$s, -\n".formatted(action.slug(), cell))
                .collect(Collectors.joining());
    }
}

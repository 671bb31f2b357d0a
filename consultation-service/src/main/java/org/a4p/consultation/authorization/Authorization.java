package org.a4p.consultation.authorization;

import java.util.Set;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * Decides by the table {@code authorization.csv}. Rules that depend on more than role, ownership and state, such as who facilitates
 * this very consultation, stand with the feature they belong to and come on top.
 */
@Component
public final class Authorization {

    private final AuthorizationTable table = AuthorizationTable.ofThisService();

    /** Whether one of these roles may do it in this state. */
    public boolean allows(Set<Role> roles, Action action, Whose whose, ConsultationState state) {
        return roles.stream().anyMatch(role -> table.states(action, whose, role).contains(state));
    }

    /**
     * Passes an officer who may do it here and now.
     *
     * @throws NotAllowed if none of the officer's roles may ever do it; it names the roles that may
     */
    public void require(Officer officer, Action action, Whose whose, Situation situation) {
        requireRole(officer, action, whose);
        if (!allows(officer.roles(), action, whose, situation.state())) {
            throw situation.refusal();
        }
    }

    /** Whether the officer has a role that may do it in some state, or at any time where it has none. */
    public boolean mayEver(Officer officer, Action action, Whose whose) {
        return officer.roles().stream()
                .anyMatch(role -> !table.states(action, whose, role).isEmpty());
    }

    /** Passes an officer who may ever do it. */
    public void requireRole(Officer officer, Action action, Whose whose) {
        if (!mayEver(officer, action, whose)) {
            throw new NotAllowed(
                    table.roles(action, whose).stream().map(Role::claim).toArray(String[]::new));
        }
    }
}

package org.a4p.delegations;

import java.util.Arrays;
import java.util.Set;
import org.a4p.pages.problem.RequestRefused;

/**
 * A person accredited to one delegation; who typed, where the delegation is who spoke.
 *
 * @param subject the permanent name of the account, for the audit record
 * @param name the person's name, for people
 */
public record Officer(String subject, String name, Delegation delegation, Set<Role> roles) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    /** Whether the officer has at least one of these roles. */
    public boolean hasRole(Role... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** Passes an officer with one of these roles; {@link RequestRefused}, naming them, for everybody else. */
    public void requireRole(Role... anyOf) {
        if (!hasRole(anyOf)) {
            throw RequestRefused.notAllowed(
                    Arrays.stream(anyOf).map(Role::claim).toArray(String[]::new));
        }
    }
}

package org.a4p.authorization;

import java.util.Set;
import java.util.function.Supplier;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.RequestRefused;

/**
 * Point of decision of one service, by its table. A refusal by role or by ownership is {@link RequestRefused}, which names the roles
 * that may; a refusal by state is what the state itself says. To ask without an owner or without a state where the table says that
 * it matters is an {@link IllegalStateException}.
 *
 * <p>Rules that depend on more than role, ownership and state, such as who facilitates this very consultation, stand with the
 * feature they belong to and come on top.
 *
 * @param <A> what can be done in the service
 * @param <S> the states on which it depends
 */
public abstract class DecisionPoint<A extends Enum<A>, S extends Enum<S>> {

    private final AuthorizationTable<A, S> table;

    protected DecisionPoint(AuthorizationTable<A, S> table) {
        this.table = table;
    }

    /** The decision on somebody with these roles. */
    public final Decision decide(Set<Role> roles, A action, Ownership owner, S state) {
        return table.decide(roles, action, owner, state);
    }

    /** Whether one of these roles may do it in this state. */
    public final boolean allows(Set<Role> roles, A action, Ownership owner, S state) {
        return decide(roles, action, owner, state) == Decision.ALLOWED;
    }

    /** Whether one of these roles may do it in this state, whosever it is. */
    public final boolean allows(Set<Role> roles, A action, S state) {
        return allows(roles, action, table.anyOwner(action), state);
    }

    /** Whether one of these roles may do what depends neither on an owner nor on a state. */
    public final boolean allows(Set<Role> roles, A action) {
        table.requireNoState(action);
        return table.decideRole(roles, action, table.anyOwner(action)) == Decision.ALLOWED;
    }

    /** Whether it is open, in this state, to somebody who is not signed in. */
    public final boolean allowsAnybody(A action, Ownership owner, S state) {
        return allows(Set.of(), action, owner, state);
    }

    /** Whether the officer has a role that may do it in some state. */
    public final boolean mayEver(Officer officer, A action, Ownership owner) {
        return table.decideRole(officer.roles(), action, owner) == Decision.ALLOWED;
    }

    /** Whether the officer has a role that may do it in some state, whosever it is. */
    public final boolean mayEver(Officer officer, A action) {
        return mayEver(officer, action, table.anyOwner(action));
    }

    /** Passes an officer who may do it here and now. */
    public final void require(Officer officer, A action, Ownership owner, StateNow<S> now) {
        pass(decide(officer.roles(), action, owner, now.state()), action, owner, now.refusal());
    }

    /** Passes an officer who may do it now, whosever it is. */
    public final void require(Officer officer, A action, StateNow<S> now) {
        require(officer, action, table.anyOwner(action), now);
    }

    /** Passes an officer who may do what depends neither on an owner nor on a state. */
    public final void require(Officer officer, A action) {
        table.requireNoState(action);
        requireRole(officer, action);
    }

    /** Passes an officer with a role that may do it in some state. */
    public final void requireRole(Officer officer, A action, Ownership owner) {
        pass(table.decideRole(officer.roles(), action, owner), action, owner, RequestRefused::notAllowed);
    }

    /** Passes an officer with a role that may do it in some state, whosever it is. */
    public final void requireRole(Officer officer, A action) {
        requireRole(officer, action, table.anyOwner(action));
    }

    /** The one place where a decision lets somebody pass, or stops them. */
    private void pass(Decision decision, A action, Ownership owner, Supplier<Failure> notNow) {
        switch (decision) {
            case ALLOWED -> {}
            case REFUSED_BY_ROLE, REFUSED_BY_OWNERSHIP ->
                throw RequestRefused.notAllowed(
                        table.roles(action, owner).stream().map(Role::claim).toArray(String[]::new));
            case REFUSED_BY_STATE -> throw notNow.get();
        }
    }
}

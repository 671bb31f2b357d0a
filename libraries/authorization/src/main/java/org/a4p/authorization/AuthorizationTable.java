package org.a4p.authorization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.a4p.delegations.Role;

/**
 * Table of who may do what: a line for an action and whose thing it is done to ({@code own}, {@code foreign}, or
 * {@code any} where that does not matter), a column for each role, and {@code anybody} for what needs no sign-in. A cell
 * has the initials of the states in which it is allowed, {@code yes} where no state matters, {@code -} for never. What an
 * action lacks a line for is never allowed; an action without any line is an {@link IllegalArgumentException}, as is all
 * that the table does not understand.
 */
public final class AuthorizationTable<A extends Enum<A>, S extends Enum<S>> {

    /** The column of what needs no role. */
    static final String ANYBODY = "anybody";

    private final Map<Line<A>, Map<String, Permission<S>>> lines;

    AuthorizationTable(Class<A> actions, Map<Line<A>, Map<String, Permission<S>>> lines) {
        this.lines = Map.copyOf(lines);
        for (A action : actions.getEnumConstants()) {
            TableReader.check(
                    Arrays.stream(Ownership.values()).anyMatch(owner -> lines.containsKey(new Line<>(action, owner))),
                    "lacks " + TableReader.slug(action));
        }
    }

    /** The file {@code authorization.csv} of the service that has these actions. */
    public static <A extends Enum<A>, S extends Enum<S>> AuthorizationTable<A, S> of(
            Class<A> actions, Class<S> states) {
        try (InputStream file = actions.getResourceAsStream("/authorization.csv")) {
            TableReader.check(file != null, "not there");
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8), actions, states);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The table that this text says. */
    public static <A extends Enum<A>, S extends Enum<S>> AuthorizationTable<A, S> read(
            String text, Class<A> actions, Class<S> states) {
        return new TableReader<>(actions, states).read(text);
    }

    /** The decision on somebody with these roles. */
    Decision decide(Set<Role> roles, A action, Ownership owner, S state) {
        if (!mayEver(roles, action, owner)) {
            return refusalFor(roles, action);
        }
        return permissions(roles, action, owner).anyMatch(permission -> permission.in(state))
                ? Decision.ALLOWED
                : Decision.REFUSED_BY_STATE;
    }

    /** The decision that no state changes: whether a role may do it at some time. */
    Decision decideRole(Set<Role> roles, A action, Ownership owner) {
        return mayEver(roles, action, owner) ? Decision.ALLOWED : refusalFor(roles, action);
    }

    /** The roles that may do it in some state. */
    List<Role> roles(A action, Ownership owner) {
        return Arrays.stream(Role.values())
                .filter(role -> permission(action, owner, role.claim()).ever())
                .toList();
    }

    /** Whichever owner will do, where it matters to nobody's permission; to ask where it matters is a mistake of ours. */
    Ownership anyOwner(A action) {
        if (!line(action, Ownership.OWN).equals(line(action, Ownership.FOREIGN))) {
            throw new IllegalStateException(TableReader.slug(action) + " depends on whose it is");
        }
        return Ownership.OWN;
    }

    /** Passes an action that depends on no state; to ask without a state where one matters is a mistake of ours. */
    void requireNoState(A action) {
        for (Ownership owner : Ownership.values()) {
            if (line(action, owner).values().stream().anyMatch(Permission::dependsOnState)) {
                throw new IllegalStateException(TableReader.slug(action) + " depends on the state");
            }
        }
    }

    private Decision refusalFor(Set<Role> roles, A action) {
        return Arrays.stream(Ownership.values()).anyMatch(owner -> mayEver(roles, action, owner))
                ? Decision.REFUSED_BY_OWNERSHIP
                : Decision.REFUSED_BY_ROLE;
    }

    private boolean mayEver(Set<Role> roles, A action, Ownership owner) {
        return permissions(roles, action, owner).anyMatch(Permission::ever);
    }

    private Stream<Permission<S>> permissions(Set<Role> roles, A action, Ownership owner) {
        return Stream.concat(Stream.of(ANYBODY), roles.stream().map(Role::claim))
                .map(column -> permission(action, owner, column));
    }

    private Permission<S> permission(A action, Ownership owner, String column) {
        return line(action, owner).getOrDefault(column, Permission.never());
    }

    private Map<String, Permission<S>> line(A action, Ownership owner) {
        return lines.getOrDefault(new Line<>(action, owner), Map.of());
    }

    record Line<A>(A action, Ownership owner) {}
}

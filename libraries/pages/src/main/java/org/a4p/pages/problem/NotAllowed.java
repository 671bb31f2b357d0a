package org.a4p.pages.problem;

/** The officer is known but may not do this; the problem names the roles that may, e.g. {@code drafter}. */
public final class NotAllowed extends Failure {

    public NotAllowed(String... roles) {
        super(FailureKind.FORBIDDEN, roles.length == 0 ? "not-allowed" : "not-allowed-for-role", new RoleNames(roles));
    }
}

package org.a4p.pages.problem;

/** The request needs an officer, and nobody is signed in. */
public final class NotSignedIn extends Failure {

    public NotSignedIn() {
        super(FailureKind.UNAUTHENTICATED, "not-signed-in");
    }
}

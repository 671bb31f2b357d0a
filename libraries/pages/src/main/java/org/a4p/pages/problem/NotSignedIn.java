package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/** The request needs an officer, and nobody is signed in. */
public final class NotSignedIn extends Failure {

    public NotSignedIn() {
        super(HttpStatus.UNAUTHORIZED, "not-signed-in");
    }
}

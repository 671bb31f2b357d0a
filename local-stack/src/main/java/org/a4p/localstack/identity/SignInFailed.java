package org.a4p.localstack.identity;

/** No token could be had; the message says why in a sentence for the person who asked. */
public final class SignInFailed extends RuntimeException {

    SignInFailed(String message) {
        super(message);
    }

    SignInFailed(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.a4p.gateway.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sign-ins a browser has begun and not finished, the newest first: people open several tabs. */
public record SignInAttempts(List<SignInAttempt> begun) {

    private static final int REMEMBERED = 5;

    static SignInAttempts none() {
        return new SignInAttempts(List.of());
    }

    Optional<SignInAttempt> withState(String state) {
        return begun.stream().filter(attempt -> attempt.state().equals(state)).findFirst();
    }

    SignInAttempts and(SignInAttempt attempt) {
        return new SignInAttempts(Stream.concat(Stream.of(attempt), begun.stream())
                .limit(REMEMBERED)
                .toList());
    }

    SignInAttempts without(SignInAttempt finished) {
        return new SignInAttempts(
                begun.stream().filter(attempt -> !attempt.equals(finished)).toList());
    }
}

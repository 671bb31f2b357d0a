package org.a4p.localstack.identity;

import java.net.URI;

/**
 * Prints a bearer token for a script, or a sentence on standard error. Runs on the plain jar alone, so that the answer
 * takes less than the start of Spring.
 */
final class TokenCommand {

    private TokenCommand() {}

    static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Which officer? For example: sen-delegate");
            System.exit(2);
        }
        try {
            System.out.println(SignIn.token(issuer(), arguments[0]));
        } catch (SignInFailed failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private static URI issuer() {
        return URI.create(System.getenv().getOrDefault("A4P_IDENTITY_ISSUER", "http://127.0.0.1:9000"));
    }
}

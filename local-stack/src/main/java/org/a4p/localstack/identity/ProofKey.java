package org.a4p.localstack.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret by which whoever began a sign-in proves to be the one who ends it (RFC 7636). */
record ProofKey(String verifier) {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    static ProofKey random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new ProofKey(TEXT.encodeToString(secret));
    }

    String challenge() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return TEXT.encodeToString(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.a4p.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/** The good signature, and the bad ones that have fooled servers before. */
final class Signatures {

    private Signatures() {}

    static String rs256(TokenClaims claims, RSAKey key) {
        try {
            return signed(claims, JWSAlgorithm.RS256, key.getKeyID(), new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String none(TokenClaims claims) {
        return new PlainJWT(claims.toSign()).serialize();
    }

    static String publicKeyAsSecret(TokenClaims claims, RSAKey key) {
        try {
            byte[] publicKey = key.toRSAPublicKey().getEncoded();
            return signed(claims, JWSAlgorithm.HS256, key.getKeyID(), new MACSigner(publicKey));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The header and signature of one token around the payload of another. */
    static String swapPayload(String signed, String payload) {
        String[] kept = signed.split("\\.", -1);
        return kept[0] + "." + payload.split("\\.", -1)[1] + "." + kept[2];
    }

    private static String signed(TokenClaims claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer)
            throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims.toSign());
        token.sign(signer);
        return token.serialize();
    }
}

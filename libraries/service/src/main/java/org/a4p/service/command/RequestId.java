package org.a4p.service.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.text.TextValue;

/**
 * What one request may do once: the same officer, place and key always give the same value, which the store keeps
 * unique. A key is an officer's own, so two officers who choose the same one do not meet.
 */
public record RequestId(String value) implements TextValue {

    /**
     * The id of an officer's request.
     *
     * @param place what the request adds to: a thread, or a consultation
     */
    public static RequestId of(String officer, String place, IdempotencyKey key) {
        return new RequestId(sha256(officer + "\n" + place + "\n" + key.value()));
    }

    @Override
    public String toString() {
        return value;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}

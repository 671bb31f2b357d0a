package org.a4p.consultation.attachment;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.a4p.pages.text.TextValue;

/** Names a file for ever; 128 random bits, so that nobody finds a file by guessing. */
public record AttachmentId(String value) implements TextValue {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public AttachmentId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an attachment id: " + value);
        }
    }

    /** Reads 32 hexadecimal digits; empty for anything that names no file. */
    public static Optional<AttachmentId> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new AttachmentId(text)) : Optional.empty();
    }

    static AttachmentId random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new AttachmentId(HexFormat.of().formatHex(bits));
    }

    @Override
    public String toString() {
        return value;
    }
}

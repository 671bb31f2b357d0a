package org.a4p.consultation.drafting;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.a4p.pages.text.TextValue;

/** Names a draft under clearance; 96 random bits. */
public record ClearanceId(String value) implements TextValue {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{24}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ClearanceId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a clearance id: " + value);
        }
    }

    /** Reads what may be an id; empty for anything that names no draft. */
    public static Optional<ClearanceId> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ClearanceId(text)) : Optional.empty();
    }

    static ClearanceId random() {
        byte[] bits = new byte[12];
        RANDOM.nextBytes(bits);
        return new ClearanceId(HexFormat.of().formatHex(bits));
    }

    @Override
    public String toString() {
        return value;
    }
}

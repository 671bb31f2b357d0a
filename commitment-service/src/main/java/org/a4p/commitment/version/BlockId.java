package org.a4p.commitment.version;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import org.a4p.pages.text.TextValue;

/**
 * Names a block for ever: it stays with the block through every version, however its words, its place or its number
 * change. Starts with a letter, so that it is also the block's anchor on a page.
 */
public record BlockId(String value) implements TextValue {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public BlockId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a block id: " + value);
        }
    }

    /** What a request claims to be one. */
    public static Optional<BlockId> parse(String typed) {
        return SHAPE.matcher(typed).matches() ? Optional.of(new BlockId(typed)) : Optional.empty();
    }

    /** A new name; 16 of 31 letters leave no realistic chance of meeting one twice. */
    public static BlockId fresh() {
        StringBuilder name = new StringBuilder("b-");
        for (int i = 0; i < LENGTH; i++) {
            name.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new BlockId(name.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.a4p.commitment.version;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.a4p.pages.text.TextValue;

/**
 * What a version is called: {@code zero draft}, {@code Rev.1}. One line of at most 60 characters with a letter in it, so
 * that it is never mistaken for an ordinal.
 */
public record VersionName(String value) implements TextValue {

    /** The most characters (code points) a name may have. */
    public static final int LONGEST = 60;

    /** @throws VersionRefused if the value is not such a line */
    public VersionName {
        value = value.strip();
        boolean fit = value.codePoints().anyMatch(Character::isLetter)
                && value.codePointCount(0, value.length()) <= LONGEST
                && value.codePoints().noneMatch(VersionName::isDamage);
        if (!fit) {
            throw VersionRefused.nameUnfitting();
        }
    }

    /** Names that people would read aloud alike are the same name. */
    boolean isSameAs(VersionName other) {
        return key().equals(other.key());
    }

    private String key() {
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(value);
        return UCharacter.foldCase(folded, true).replaceAll("\\s+", " ");
    }

    private static boolean isDamage(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character == 0x2028
                || character == 0x2029
                || character == 0xFFFD;
    }

    @Override
    public String toString() {
        return value;
    }
}

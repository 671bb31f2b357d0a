package org.a4p.consultation.contribution;

/** Makes alike what keyboards and languages spell in more than one way: apostrophes, hyphens, brackets, spaces and ё. */
final class Spelling {

    private Spelling() {}

    /** The text with one space between words, wherever lines break. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = plain(text.charAt(at));
            if (character != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    /** The text in small letters, with every character in its place. */
    static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            small.append(Character.toLowerCase(text.charAt(at)));
        }
        return small.toString();
    }

    private static char plain(char character) {
        return switch (character) {
            case '‘', '’', 'ʼ' -> '\'';
            case '（' -> '(';
            case '）' -> ')';
            case 'ё' -> 'е';
            case 'Ё' -> 'Е';
            default -> dashOrSpace(character);
        };
    }

    private static char dashOrSpace(char character) {
        if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            return ' ';
        }
        return Character.getType(character) == Character.DASH_PUNCTUATION ? '-' : character;
    }
}

package org.a4p.consultation.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes of whatever a file was called a name that is safe to show, to save and to send: one line without a path, without
 * invisible or turning characters, not too long for any disk, ending as its content says. A clean name stays as it is.
 */
final class AttachmentName {

    /** A disk gives a name 255 bytes; the ending needs a few. */
    private static final int LONGEST_BASE = 200;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern END = Pattern.compile("[\\s.]+$");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private AttachmentName() {}

    static String clean(String given, AttachmentType type) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String visible = withoutTricks(Normalizer.normalize(last, Normalizer.Form.NFC));
        String base = trimmed(withoutExtension(END.matcher(visible).replaceAll(""), type));
        String fitting = trimmed(cut(base));
        String named = fitting.isEmpty() ? "file" : fitting;
        return (RESERVED.matcher(named).matches() ? "_" + named : named) + "." + type.extension();
    }

    private static String withoutTricks(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints().map(AttachmentName::harmless).filter(c -> c != 0).forEach(kept::appendCodePoint);
        return SPACES.matcher(kept).replaceAll(" ");
    }

    /** The character itself, one that means nothing to any disk in its place, or 0 to leave it out. */
    private static int harmless(int character) {
        if (character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER) {
            return character;
        }
        if ("<>:\"|?*%;".indexOf(character) >= 0) {
            return '-';
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> 0;
            case Character.CONTROL -> Character.isWhitespace(character) ? ' ' : 0;
            default -> character == 0xFFFD ? 0 : character;
        };
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String withoutExtension(String name, AttachmentType type) {
        String lower = name.toLowerCase(Locale.ROOT);
        return type.endings()
                .filter(lower::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    private static String cut(String name) {
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int character : name.codePoints().toArray()) {
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_BASE) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.toString();
    }
}

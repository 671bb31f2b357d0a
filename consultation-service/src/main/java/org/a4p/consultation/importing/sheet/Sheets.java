package org.a4p.consultation.importing.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.a4p.consultation.importing.ImportRefused;
import org.a4p.consultation.importing.Kind;

/** Reads files in the two forms there are. */
public final class Sheets {

    /** The most lines of one file; more come in several files. */
    static final int MOST_LINES = 20_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Sheets() {}

    public static Sheet read(Kind kind, byte[] file) {
        try {
            return read(kind, decoded(file));
        } catch (CharacterCodingException broken) {
            return Sheet.unreadable(new LineProblem(lineOfFault(file), "", ImportRefused.notUtf8()));
        }
    }

    /** JSON begins with a bracket, and no header of ours does. */
    private static Sheet read(Kind kind, String text) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (content.isBlank()) {
            return Sheet.unreadable(new LineProblem(1, "", ImportRefused.empty()));
        }
        return content.stripLeading().startsWith("[")
                ? JsonSheet.read(kind, content)
                : new CsvSheet(kind).read(content);
    }

    private static String decoded(byte[] file) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    /** Decoding leniently puts a mark where the fault is; a mark that was in the file before is as damaged. */
    private static int lineOfFault(byte[] file) {
        String lenient = new String(file, StandardCharsets.UTF_8);
        int fault = Math.max(0, lenient.indexOf('\uFFFD'));
        return 1
                + Math.toIntExact(lenient.substring(0, fault)
                        .chars()
                        .filter(character -> character == '\n')
                        .count());
    }
}

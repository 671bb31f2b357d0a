package org.a4p.consultation.attachment.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.a4p.consultation.attachment.AttachmentRefused;

/** A text is one to its last byte: whole characters, and no control characters but those that part lines and columns. */
final class PlainText {

    private static final int BUFFER = 64 * 1024;

    private PlainText() {}

    /** Unicode as it says by its first bytes, else UTF-8, else one of the older encodings of one byte a character. */
    static void check(Path file) throws IOException {
        Charset unicode = unicode(file);
        if (isText(file, unicode)) {
            return;
        }
        if (unicode.equals(StandardCharsets.UTF_8) && isText(file, StandardCharsets.ISO_8859_1)) {
            return;
        }
        throw AttachmentRefused.forItsType();
    }

    private static Charset unicode(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            int first = content.read();
            int second = content.read();
            boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
            return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        }
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader characters =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), BUFFER)) {
            for (int next = characters.read(); next >= 0; next = characters.read()) {
                if (next < ' ' && next != '\t' && next != '\n' && next != '\r' && next != '\f') {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}

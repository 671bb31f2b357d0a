package org.a4p.consultation.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.a4p.consultation.attachment.AttachmentRefused;
import org.a4p.consultation.attachment.AttachmentType;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Tells what a file is by its bytes alone: neither the name nor what the sender says counts, so that a program is a program
 * whatever it is called. What begins as an archive must be an office document through and through, see {@link OfficeFile};
 * what looks like text must be text to its last byte, see {@link PlainText}.
 */
@Component
public class ContentCheck {

    private static final int HEAD = 8;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /**
     * What a text may be taken for: one that begins with a line like "Date: 11 September" for a mail, one in an older encoding of
     * Arabic or Russian for nothing known.
     */
    private static final Set<String> TEXT = Set.of("text/plain", "message/rfc822", "application/octet-stream");

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    /**
     * The type that the bytes of a file say it has.
     *
     * @param name consulted only to tell comma-separated values from other text, which no byte does
     */
    public AttachmentType typeOf(Path file, String name) {
        try {
            byte[] head = head(file);
            if (startsWith(head, ARCHIVE)) {
                return OfficeFile.typeOf(file);
            }
            if (startsWith(head, PDF)) {
                return AttachmentType.PDF;
            }
            String found = magic(file);
            if (TEXT.contains(found)) {
                PlainText.check(file);
                return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? AttachmentType.CSV : AttachmentType.TEXT;
            }
            return switch (found) {
                case "image/png" -> AttachmentType.PNG;
                case "image/jpeg" -> AttachmentType.JPEG;
                default -> throw AttachmentRefused.forItsType();
            };
        } catch (IOException broken) {
            throw new UncheckedIOException("a file that was just written cannot be read", broken);
        }
    }

    private String magic(Path file) throws IOException {
        try (TikaInputStream content = TikaInputStream.get(file)) {
            return magic.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}

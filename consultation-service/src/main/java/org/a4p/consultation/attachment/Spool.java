package org.a4p.consultation.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/**
 * A file on its way in, on disk while it is looked at; gone when closed.
 *
 * @param sha256 of the bytes, in hexadecimal digits
 */
record Spool(Path file, long size, String sha256) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /**
     * Takes in the whole stream, in pieces.
     *
     * @throws AttachmentRefused as soon as there are more bytes than this
     */
    static Spool of(InputStream content, DataSize largest) throws IOException {
        Path file = Files.createTempFile("attachment-", ".part");
        try (OutputStream out = Files.newOutputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = 0;
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest.toBytes()) {
                    throw AttachmentRefused.tooLarge(largest);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            return new Spool(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}

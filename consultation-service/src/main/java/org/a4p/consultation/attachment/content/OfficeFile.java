package org.a4p.consultation.attachment.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.a4p.consultation.attachment.AttachmentRefused;
import org.a4p.consultation.attachment.AttachmentType;

/**
 * An archive that must be an office document. Every entry is unpacked, within {@link UnpackingLimits}, so that what is
 * accepted is known to be whole and harmless to unpack; nothing is written anywhere, so that paths in it mean nothing.
 */
final class OfficeFile {

    private static final int BUFFER = 16 * 1024;

    private final UnpackingLimits limits = new UnpackingLimits();
    private final byte[] buffer = new byte[BUFFER];

    private OfficeFile() {}

    static AttachmentType typeOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            AttachmentType type = OfficeKind.of(zip);
            new OfficeFile().unpack(zip);
            return type;
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw AttachmentRefused.damaged();
        }
    }

    private void unpack(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        for (ZipEntry entry : entries) {
            limits.countEntry();
            if (!names.add(entry.getName())) {
                throw AttachmentRefused.damaged();
            }
            Suspicions.checkName(entry.getName());
            unpack(zip, entry);
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            if (Suspicions.isArchive(drain(content, entry))) {
                unpackEmbedded(zip, entry);
            }
        }
    }

    /** A table inside a text is an archive inside an archive; one more inside of that is none of any office's doing. */
    private void unpackEmbedded(ZipFile zip, ZipEntry entry) throws IOException {
        if (!entry.getName().contains("/embeddings/")) {
            throw AttachmentRefused.swelling();
        }
        try (ZipInputStream embedded = new ZipInputStream(zip.getInputStream(entry))) {
            for (ZipEntry inner = embedded.getNextEntry(); inner != null; inner = embedded.getNextEntry()) {
                limits.countEntry();
                Suspicions.checkName(inner.getName());
                if (Suspicions.isArchive(drain(embedded, new ZipEntry(inner.getName())))) {
                    throw AttachmentRefused.swelling();
                }
            }
        }
    }

    /** Reads the entry to its end and gives its first bytes. */
    private byte[] drain(InputStream content, ZipEntry entry) throws IOException {
        byte[] head = content.readNBytes(Suspicions.HEAD);
        Suspicions.checkContent(head);
        CRC32 sum = new CRC32();
        sum.update(head);
        long unpacked = head.length;
        limits.count(head.length, unpacked, entry.getCompressedSize());
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            sum.update(buffer, 0, read);
            unpacked += read;
            limits.count(read, unpacked, entry.getCompressedSize());
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw AttachmentRefused.damaged();
        }
        return head;
    }
}

package org.a4p.consultation.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes from a zip archive what differs from one writing to the next: the time and the order of its parts. */
public final class Archive {

    /** One that every zip tool can name: the very first, in January 1980, gets a second time stamp with a time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml";

    private Archive() {}

    /**
     * Writes the archive again with no date in it.
     *
     * @param replaced parts by name that take the place of the archive's own
     */
    public static void undated(byte[] archive, Map<String, byte[]> replaced, OutputStream out) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        parts.putAll(replaced);
        ZipOutputStream zip = new ZipOutputStream(out);
        byte[] types = parts.remove(FIRST);
        if (types != null) {
            add(zip, FIRST, types);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            add(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

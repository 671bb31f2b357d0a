package org.a4p.consultation.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, and archives with anything in them. */
public final class Documents {

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    private static final int[] PNG = {0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};
    private static final int[] WINDOWS = {'M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0xB8, 0, 0, 0};

    private Documents() {}

    public static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n");
    }

    public static byte[] png() {
        return bytes(PNG);
    }

    public static byte[] jpeg() {
        return bytes(JPEG);
    }

    /** The beginning of a program for Windows. */
    public static byte[] program() {
        return bytes(WINDOWS);
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An Office Open XML document that says it is of this type, with more entries beside its text. */
    public static byte[] office(String type, Map<String, byte[]> more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", contentTypes(type + ".main+xml"));
        entries.put("_rels/.rels", text("<Relationships/>"));
        entries.put("word/document.xml", text("<w:document/>"));
        entries.putAll(more);
        return zip(entries);
    }

    public static byte[] word() {
        return office(WORD, Map.of());
    }

    public static byte[] openDocument(String type, String manifest) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", text(type));
        entries.put("META-INF/manifest.xml", text(manifest));
        entries.put("content.xml", text("<office:document-content/>"));
        return zip(entries);
    }

    static byte[] contentTypes(String type) {
        return text("<?xml version=\"1.0\"?><Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>");
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A document that unpacks to this many times a megabyte of nothing. */
    public static byte[] bomb(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] nothing = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(contentTypes(SHEET + ".main+xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

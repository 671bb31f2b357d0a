package org.a4p.consultation.attachment.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.a4p.consultation.attachment.AttachmentRefused;
import org.a4p.consultation.attachment.AttachmentType;

/**
 * Which office document an archive says it is, in the entry made for saying so: {@code [Content_Types].xml} of Office Open
 * XML (ECMA-376 part 2), {@code mimetype} of OpenDocument (ISO/IEC 26300 part 3). Documents made for programs say so there
 * too and are none of the kinds.
 */
final class OfficeKind {

    private static final int LONGEST = 1024 * 1024;
    private static final String MAIN = ".main+xml";

    private OfficeKind() {}

    static AttachmentType of(ZipFile zip) throws IOException {
        ZipEntry contentTypes = zip.getEntry("[Content_Types].xml");
        ZipEntry mediaType = zip.getEntry("mimetype");
        if ((contentTypes == null) == (mediaType == null)) {
            throw AttachmentRefused.forItsType();
        }
        return contentTypes == null ? openDocument(zip, mediaType) : openXml(read(zip, contentTypes));
    }

    private static AttachmentType openDocument(ZipFile zip, ZipEntry mediaType) throws IOException {
        String said = new String(read(zip, mediaType), StandardCharsets.US_ASCII).strip();
        AttachmentType type = Optional.of(said)
                .flatMap(AttachmentType::ofMediaType)
                .filter(kind -> kind == AttachmentType.ODT || kind == AttachmentType.ODS)
                .orElseThrow(AttachmentRefused::forItsType);
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            throw AttachmentRefused.damaged();
        }
        each(read(zip, manifest), element -> {
            if (element.getLocalName().equals("encryption-data")) {
                throw AttachmentRefused.damaged();
            }
        });
        return type;
    }

    private static AttachmentType openXml(byte[] contentTypes) {
        Set<AttachmentType> found = EnumSet.noneOf(AttachmentType.class);
        each(contentTypes, element -> {
            String type = element.getAttributeValue(null, "ContentType");
            if (type == null) {
                return;
            }
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw AttachmentRefused.macros();
            }
            if (type.endsWith(MAIN)) {
                AttachmentType.ofMediaType(type.substring(0, type.length() - MAIN.length()))
                        .ifPresent(found::add);
            }
        });
        if (found.size() != 1) {
            throw AttachmentRefused.forItsType();
        }
        return found.iterator().next();
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            byte[] read = content.readNBytes(LONGEST + 1);
            if (read.length > LONGEST) {
                throw AttachmentRefused.swelling();
            }
            return read;
        }
    }

    private static void each(byte[] xml, Consumer<XMLStreamReader> element) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    element.accept(reader);
                }
            }
        } catch (XMLStreamException broken) {
            throw AttachmentRefused.damaged();
        }
    }
}

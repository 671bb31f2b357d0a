package org.a4p.consultation.record.paper;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes HTML that is also XML, so that browsers and the PDF renderer read the same file; escapes whatever is text. */
final class Markup {

    private final XMLStreamWriter writer;

    Markup(OutputStream out) {
        try {
            this.writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("every JDK writes UTF-8", impossible);
        }
    }

    void doctype() {
        write(() -> writer.writeDTD("<!DOCTYPE html>\n"));
    }

    /** Opens an element with attributes given as name, value, name, value. */
    Markup open(String element, String... attributes) {
        write(() -> writer.writeStartElement(element));
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            write(() -> writer.writeAttribute(name, value));
        }
        return this;
    }

    /** An element that holds nothing and has no end tag in HTML. */
    Markup empty(String element, String attribute, String value) {
        write(() -> {
            writer.writeEmptyElement(element);
            writer.writeAttribute(attribute, value);
        });
        return this;
    }

    Markup empty(String element) {
        write(() -> writer.writeEmptyElement(element));
        return this;
    }

    Markup text(String text) {
        write(() -> writer.writeCharacters(text));
        return this;
    }

    Markup close() {
        write(writer::writeEndElement);
        return this;
    }

    /** A whole element with text in it, on a line of its own. */
    Markup line(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close().text("\n");
    }

    void end() {
        write(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("markup could not be written", failed);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}

package org.a4p.localstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what the list shows out of a message as it came over the wire. */
final class Letter {

    static final String RECIPIENT = "Delivered-To";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)\\]]");

    private final MimeMessage message;

    private Letter(MimeMessage message) {
        this.message = message;
    }

    static Letter read(InputStream wire) throws MessagingException {
        return new Letter(new MimeMessage(null, wire));
    }

    CaughtMail as(CaughtFile file) throws MessagingException, IOException {
        return new CaughtMail(
                file.name(),
                header(RECIPIENT),
                String.join(", ", addresses()),
                Objects.requireNonNullElse(message.getSubject(), ""),
                file.received(),
                links());
    }

    private List<String> addresses() throws MessagingException {
        var from = message.getFrom();
        return from == null
                ? List.of()
                : List.of(from).stream().map(Object::toString).toList();
    }

    private String header(String name) throws MessagingException {
        return Objects.requireNonNullElse(message.getHeader(name, null), "");
    }

    /** Of the plain text where there is one: the links of the HTML twin are the same, dressed up. */
    private List<String> links() throws MessagingException, IOException {
        List<String> plain = linksIn(text(message, "text/plain"));
        return plain.isEmpty() ? linksIn(text(message, "text/html").replace("&amp;", "&")) : plain;
    }

    private static List<String> linksIn(String text) {
        return LINK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Objects.toString(part.getContent());
        }
        if (!(part.getContent() instanceof Multipart parts)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            text.append(text(parts.getBodyPart(i), type)).append('\n');
        }
        return text.toString();
    }
}

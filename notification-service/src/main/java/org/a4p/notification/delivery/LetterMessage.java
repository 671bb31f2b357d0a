package org.a4p.notification.delivery;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import org.a4p.notification.mail.Letter;
import org.a4p.notification.mail.MailSettings;

/**
 * A letter as it goes over the wire. Message id, date and boundary follow from the delivery, so each attempt sends the same bytes and
 * a mailbox that gets two shows one.
 */
final class LetterMessage extends MimeMessage {

    private final String messageId;

    private LetterMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(Delivery delivery, MailSettings settings, Session session) throws MessagingException {
        Letter letter = delivery.letterToSend();
        String token = UUID.nameUUIDFromBytes(delivery.id().getBytes(StandardCharsets.UTF_8))
                .toString();
        LetterMessage message = new LetterMessage(session, "<" + token + "@" + settings.domain() + ">");
        message.setFrom(new InternetAddress(settings.sender(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(delivery.address(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(delivery.createdAt()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.addListHeaders(letter, settings.domain());
        message.setContent(new Alternatives(token, text(letter.text(), "plain"), text(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    private void addListHeaders(Letter letter, String domain) throws MessagingException {
        if (letter.leave() == null) {
            return;
        }
        setHeader("Precedence", "list");
        setHeader("List-Id", "<" + word(letter.list()) + "." + domain + ">");
        // RFC 8058: one line each, or signatures break where relays fold them.
        setHeader("List-Unsubscribe", "<" + letter.leave() + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        if (letter.root() != null) {
            String root = "<" + word(letter.root()) + "@" + domain + ">";
            setHeader("In-Reply-To", root);
            setHeader("References", root);
        }
    }

    /** Ids come from other services' events; in a header nothing of them may end a line or an angle bracket. */
    private static String word(String id) {
        return id.replaceAll("[^A-Za-z0-9.-]", "-");
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** The same letter as plain text and as HTML, the better one last. */
    private static final class Alternatives extends MimeMultipart {

        Alternatives(String boundary, MimeBodyPart... parts) throws MessagingException {
            super("alternative", parts);
            this.contentType = "multipart/alternative; boundary=\"" + boundary + "\"";
        }
    }
}

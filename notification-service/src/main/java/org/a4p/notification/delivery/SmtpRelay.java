package org.a4p.notification.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.a4p.notification.delivery.Outcome.Accepted;
import org.a4p.notification.mail.MailSettings;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands mail to the SMTP server of the house, one recipient a message. */
@Component
class SmtpRelay {

    private final JavaMailSenderImpl sender;
    private final MailSettings settings;

    SmtpRelay(JavaMailSenderImpl sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    Outcome send(Delivery delivery) {
        try {
            MimeMessage message = LetterMessage.of(delivery, settings, sender.getSession());
            try (Transport transport = sender.getSession().getTransport("smtp")) {
                transport.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
                Address[] recipients = message.getAllRecipients();
                transport.sendMessage(message, recipients);
                return new Accepted(lastReply(transport));
            }
        } catch (MessagingException failed) {
            return SmtpReply.outcomeOf(failed);
        }
    }

    private static String lastReply(Transport transport) {
        String reply = transport instanceof SMTPTransport smtp ? smtp.getLastServerResponse() : null;
        return reply == null ? "accepted" : reply.strip();
    }
}

package org.a4p.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.a4p.notification.mail.MailSettings;
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
        Handover handover = new Handover(sender.getSession());
        try {
            MimeMessage message = LetterMessage.of(delivery, settings, sender.getSession());
            handover.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
            handover.sendMessage(message, message.getAllRecipients());
            return handover.accepted();
        } catch (MessagingException failure) {
            return handover.failed(failure);
        } finally {
            handover.hangUp();
        }
    }
}

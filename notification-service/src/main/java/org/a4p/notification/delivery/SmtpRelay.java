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

    SmtpOutcome send(Delivery delivery) {
        SmtpConversation conversation = new SmtpConversation(sender.getSession());
        try {
            MimeMessage message = LetterMessage.of(delivery, settings, sender.getSession());
            conversation.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
            conversation.sendMessage(message, message.getAllRecipients());
            return conversation.accepted();
        } catch (MessagingException failure) {
            return conversation.failed(failure);
        } finally {
            conversation.hangUp();
        }
    }
}

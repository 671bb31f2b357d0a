package org.a4p.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail that arrived. */
record Mail(MimeMessage message, String to, String subject, String text, String html) {

    static Mail of(MimeMessage message) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new Mail(
                    message,
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    (String) parts.getBodyPart(0).getContent(),
                    (String) parts.getBodyPart(1).getContent());
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Path and query of the link to this page, which stands in both forms of the mail. */
    static String path(Mail mail, String page) {
        Matcher link = Pattern.compile("https://a4p\\.example(" + Pattern.quote(page) + "\\S*)")
                .matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        assertThat(mail.html()).contains("href=\"https://a4p.example" + link.group(1) + "\"");
        return link.group(1);
    }

    String header(String name) {
        try {
            return String.join("|", message.getHeader(name));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

package org.a4p.notification.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How our mail presents itself.
 *
 * @param sender the From address; its domain is also that of message and list ids
 */
@ConfigurationProperties("a4p.notification.mail")
public record MailSettings(
        @DefaultValue("updates@a4p.example") String sender) {

    /** The part of the sender behind the at sign. */
    public String domain() {
        return sender.substring(sender.indexOf('@') + 1);
    }
}

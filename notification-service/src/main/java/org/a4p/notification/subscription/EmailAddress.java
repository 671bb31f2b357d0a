package org.a4p.notification.subscription;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where mail goes. The domain is kept in lower case; the part before the at sign is kept as typed, because only the receiving
 * host knows what it means (RFC 5321, 2.4).
 */
public record EmailAddress(String value) {

    /** RFC 5321, 4.5.3.1.3: a path of 256 octets with its angle brackets. */
    private static final int LIMIT = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** @throws SubscriptionRefused unless mail can be addressed to it */
    public EmailAddress {
        value = value.strip();
        if (value.length() > LIMIT || !SHAPE.matcher(value).matches()) {
            throw SubscriptionRefused.addressUnfitting();
        }
        try {
            new InternetAddress(value, true).validate();
        } catch (AddressException unfitting) {
            throw SubscriptionRefused.addressUnfitting();
        }
        int at = value.lastIndexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** The same for spellings that reach the same mailbox everywhere in practice, so that one person follows a thing once. */
    String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}

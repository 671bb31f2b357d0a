package org.a4p.notification.delivery;

import org.a4p.notification.mail.LetterThatKnowsItsDelivery;

/** Closes the circle on purpose. */
public interface MailThatKnowsItsStore {
    LetterThatKnowsItsDelivery letter();
}

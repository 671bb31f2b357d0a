package org.a4p.notification.subscription;

import org.a4p.notification.delivery.Delivery;
import org.a4p.notification.delivery.DeliveryDispatcher;
import org.a4p.notification.followable.Followable;
import org.a4p.notification.followable.Followables;
import org.a4p.notification.mail.Letter;
import org.a4p.notification.mail.LetterWriter;
import org.springframework.stereotype.Component;

/** The mail that asks whether the address really wants to follow. */
@Component
class ConfirmationMails {

    private final LetterWriter writer;
    private final Followables followables;
    private final DeliveryDispatcher dispatcher;

    ConfirmationMails(LetterWriter writer, Followables followables, DeliveryDispatcher dispatcher) {
        this.writer = writer;
        this.followables = followables;
        this.dispatcher = dispatcher;
    }

    void send(Subscription subscription, Secret secret) {
        Followable followable =
                followables.find(subscription.follows()).orElseThrow(SubscriptionRefused::nothingToFollow);
        String token = new LinkToken(subscription.id(), secret).toString();
        Letter letter = writer.confirmation(
                followable.nameIn(subscription.askedIn()), "/updates/confirm?token=" + token, subscription.askedIn());
        String id = "confirmation|" + secret.hash().substring(0, 32);
        dispatcher.send(Delivery.confirmation(id, subscription.id(), subscription.address(), letter));
    }
}

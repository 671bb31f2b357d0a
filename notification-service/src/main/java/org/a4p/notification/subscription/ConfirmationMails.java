package org.a4p.notification.subscription;

import org.a4p.notification.delivery.Delivery;
import org.a4p.notification.delivery.Post;
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
    private final Post post;

    ConfirmationMails(LetterWriter writer, Followables followables, Post post) {
        this.writer = writer;
        this.followables = followables;
        this.post = post;
    }

    void send(Subscription subscription, Secret secret) {
        Followable followable =
                followables.find(subscription.follows()).orElseThrow(SubscriptionRefused::nothingToFollow);
        String token = new LinkToken(subscription.id(), secret).toString();
        Letter letter = writer.confirmation(
                followable.nameIn(subscription.askedIn()), "/updates/confirm?token=" + token, subscription.askedIn());
        String id = "confirmation|" + secret.hash().substring(0, 32);
        post.send(Delivery.confirmation(id, subscription.id(), subscription.address(), letter));
    }
}

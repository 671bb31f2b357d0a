package org.a4p.notification.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.a4p.authorization.Ownership;
import org.a4p.notification.followable.Followable;
import org.a4p.notification.followable.Followables;
import org.a4p.notification.followable.Followed;
import org.a4p.pages.language.Language;
import org.springframework.stereotype.Service;

/**
 * Commands to follow and to leave; what cannot be done is {@link SubscriptionRefused}. Whether an address was known is
 * never told: the same request gets the same answer, and only the mailbox learns more.
 */
@Service
class SubscriptionCommands {

    private final Subscriptions subscriptions;
    private final Followables followables;
    private final ConfirmationMails mails;
    private final ConfirmationQuota quota;
    private final Authorization authorization;
    private final Clock clock;

    SubscriptionCommands(
            Subscriptions subscriptions,
            Followables followables,
            ConfirmationMails mails,
            ConfirmationQuota quota,
            Authorization authorization,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.followables = followables;
        this.mails = mails;
        this.quota = quota;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Sends a confirmation mail, unless one was sent within the last minute or the address gets too many. */
    Followable request(EmailAddress address, Optional<Followed> wanted, Language language) {
        Followed followed = wanted.orElseThrow(SubscriptionRefused::nothingToFollow);
        Followable followable = followables.find(followed).orElseThrow(SubscriptionRefused::nothingToFollow);
        Instant now = now();
        Secret secret = Secret.random();
        subscriptions
                .find(Subscription.idOf(address, followed))
                .ifPresentOrElse(
                        known -> ask(known, language, secret, now),
                        () -> ask(Subscription.requested(address, followed, language, secret, now), secret));
        return followable;
    }

    private void ask(Subscription subscription, Secret secret) {
        if (quota.allows(subscription.address()) && subscriptions.add(subscription)) {
            mails.send(subscription, secret);
        }
    }

    private void ask(Subscription known, Language language, Secret secret, Instant now) {
        if (known.mayBeAskedAgainAt(now) && quota.allows(known.address())) {
            Subscription asked = known.requestedAgain(language, secret, now);
            if (subscriptions.replace(known, asked)) {
                mails.send(asked, secret);
            }
        }
    }

    /** The subscription a confirmation link stands for. */
    Subscription toConfirm(String token) {
        return permitted(Action.CONFIRM, token, (found, secret) -> found.isConfirmedBy(secret, clock.instant()));
    }

    Subscription confirm(String token) {
        Subscription found = toConfirm(token);
        Subscription confirmed = found.confirmedAt(now());
        if (!subscriptions.confirm(found, confirmed)) {
            throw SubscriptionRefused.linkSpent();
        }
        return confirmed;
    }

    /** The subscription a leave link stands for. */
    Subscription toLeave(String token) {
        return permitted(Action.LEAVE, token, Subscription::isLeftBy);
    }

    /** Leaving twice is leaving once. */
    Subscription leave(String token) {
        Subscription found = toLeave(token);
        subscriptions.leave(found.id());
        return found;
    }

    Subscription rejoin(String token) {
        Subscription found = permitted(Action.REJOIN, token, Subscription::isLeftBy);
        subscriptions.rejoin(found.id(), now());
        return found;
    }

    /** The subscription a link stands for; one answer to every link that does not do, so that it tells nothing. */
    private Subscription permitted(Action action, String token, BiPredicate<Subscription, Secret> proof) {
        LinkToken link = LinkToken.read(token).orElseThrow(SubscriptionRefused::linkSpent);
        return subscriptions
                .find(link.subscription())
                .filter(found -> authorization.allowsAnybody(
                        action, proof.test(found, link.secret()) ? Ownership.OWN : Ownership.FOREIGN, found.state()))
                .orElseThrow(SubscriptionRefused::linkSpent);
    }

    /** As precise as the store. */
    private Instant now() {
        return clock.instant();
    }
}

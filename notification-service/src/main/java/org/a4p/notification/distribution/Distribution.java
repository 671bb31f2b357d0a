package org.a4p.notification.distribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.a4p.notification.delivery.Delivery;
import org.a4p.notification.delivery.DeliveryDispatcher;
import org.a4p.notification.followable.Followable;
import org.a4p.notification.followable.Followables;
import org.a4p.notification.followable.Followed;
import org.a4p.notification.mail.Letter;
import org.a4p.notification.mail.LetterWriter;
import org.a4p.notification.mail.Recipient;
import org.a4p.notification.subscription.Subscription;
import org.a4p.notification.subscription.Subscriptions;
import org.a4p.outbox.EventSubscription;
import org.a4p.outbox.EventSubscriptions;
import org.a4p.outbox.ReceivedEvent;
import org.a4p.outbox.UnprocessableEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells each follower of what is new. A delivery's id is the event's and the subscription's together: an event that comes again, after a
 * crash or a replay of the whole topic, finds its deliveries there and makes none.
 */
@Configuration(proxyBeanMethods = false)
class Distribution {

    private final Subscriptions subscriptions;
    private final Followables followables;
    private final LetterWriter writer;
    private final DeliveryDispatcher dispatcher;

    Distribution(
            Subscriptions subscriptions, Followables followables, LetterWriter writer, DeliveryDispatcher dispatcher) {
        this.subscriptions = subscriptions;
        this.followables = followables;
        this.writer = writer;
        this.dispatcher = dispatcher;
    }

    @Bean
    EventSubscription news(EventSubscriptions events) {
        return events.subscribe(
                "notification",
                List.of("consultation.events", "commitment.events"),
                Map.of(
                        "contribution.published.v1", this::contribution,
                        "consultation.extended.v1", this::extension,
                        "version.published.v1", this::version));
    }

    private void contribution(ReceivedEvent event) {
        ContributionPublished news = event.dataAs(ContributionPublished.class);
        if (news.isNews()) {
            tell(
                    event,
                    news.followed(),
                    (follower, recipient) -> writer.contribution(news.in(follower.readIn()), recipient));
        }
    }

    private void extension(ReceivedEvent event) {
        ConsultationExtended news = event.dataAs(ConsultationExtended.class);
        tell(event, news.followed(), (follower, recipient) -> writer.moreTime(news.in(follower.readIn()), recipient));
    }

    private void version(ReceivedEvent event) {
        VersionPublished news = event.dataAs(VersionPublished.class);
        tell(event, news.followed(), (follower, recipient) -> writer.version(news.in(follower.readIn()), recipient));
    }

    /** Who follows several themes that live on in one still gets one mail. */
    private void tell(
            ReceivedEvent event, Optional<Followed> named, BiFunction<Subscription, Recipient, Letter> letter) {
        Followed followed = named.orElseThrow(() -> new UnprocessableEvent("names nothing that can be followed"));
        Set<String> told = new HashSet<>();
        for (Followed heard : followables.heardWith(followed)) {
            Optional<Followable> known = followables.find(heard);
            for (Subscription follower : subscriptions.followersOf(heard)) {
                if (follower.hears(event.time()) && told.add(follower.address().toLowerCase(Locale.ROOT))) {
                    String name =
                            known.map(each -> each.nameIn(follower.readIn())).orElse(heard.id());
                    Recipient recipient = new Recipient(follower.readIn(), name, follower.leaveToken());
                    dispatcher.send(Delivery.update(
                            event.id() + "|" + follower.id(),
                            follower.id(),
                            follower.address(),
                            letter.apply(follower, recipient)));
                }
            }
        }
    }
}

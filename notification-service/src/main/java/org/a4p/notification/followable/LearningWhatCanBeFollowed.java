package org.a4p.notification.followable;

import java.util.List;
import java.util.Map;
import org.a4p.outbox.EventHandler;
import org.a4p.outbox.EventSubscription;
import org.a4p.outbox.EventSubscriptions;
import org.a4p.outbox.ReceivedEvent;
import org.a4p.outbox.UnprocessableEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of new themes and declarations. */
@Configuration(proxyBeanMethods = false)
class LearningWhatCanBeFollowed {

    @Bean
    EventSubscription followableEvents(EventSubscriptions subscriptions, Followables followables) {
        return subscriptions.subscribe(
                "notification.followables",
                List.of("consultation.events", "commitment.events"),
                Map.of(
                        "theme.created.v1", learn(Kind.THEME, followables),
                        "declaration.created.v1", learn(Kind.DECLARATION, followables)));
    }

    private static EventHandler learn(Kind kind, Followables followables) {
        return event -> followables.learn(read(kind, event));
    }

    static Followable read(Kind kind, ReceivedEvent event) {
        Created created = event.dataAs(Created.class);
        Followed followed = Followed.read(kind.code(), created.id())
                .orElseThrow(() -> new UnprocessableEvent("not an id: " + created.id()));
        return new Followable(followed.toString(), kind, created.names(), created.path());
    }

    /** What both events have in common and this service reads. */
    record Created(String id, Map<String, String> names, String path) {}
}

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

/** Events of what can be followed: new themes and declarations, and themes renamed, merged and parted again. */
@Configuration(proxyBeanMethods = false)
class FollowableEvents {

    @Bean
    EventSubscription followableSubscription(EventSubscriptions subscriptions, Followables followables) {
        return subscriptions.subscribe(
                "notification.followables",
                List.of("consultation.events", "commitment.events"),
                Map.of(
                        "theme.created.v1", learn(FollowableKind.THEME, followables),
                        "theme.renamed.v1", learn(FollowableKind.THEME, followables),
                        "theme.merged.v1", event -> followables.merged(read(FollowableKind.THEME, event), into(event)),
                        "theme.separated.v1", event -> followables.separated(read(FollowableKind.THEME, event)),
                        "declaration.created.v1", learn(FollowableKind.DECLARATION, followables)));
    }

    private static EventHandler learn(FollowableKind kind, Followables followables) {
        return event -> followables.learn(read(kind, event));
    }

    static Followable read(FollowableKind kind, ReceivedEvent event) {
        Told told = event.dataAs(Told.class);
        return new Followable(followed(kind, told.id()).toString(), kind, told.names(), told.path(), null);
    }

    /** What the theme of this event was merged into. */
    static Followed into(ReceivedEvent event) {
        return followed(FollowableKind.THEME, event.dataAs(Merged.class).into().id());
    }

    private static Followed followed(FollowableKind kind, String id) {
        return Followed.read(kind.code(), id).orElseThrow(() -> new UnprocessableEvent("not an id: " + id));
    }

    /** What all these events have in common and this service reads. */
    record Told(String id, Map<String, String> names, String path) {}

    /** What this service reads of {@code theme.merged.v1} besides. */
    record Merged(Target into) {

        record Target(String id) {}
    }
}

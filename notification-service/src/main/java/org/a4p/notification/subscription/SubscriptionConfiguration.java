package org.a4p.notification.subscription;

import org.a4p.notification.delivery.Wanted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers the post, which asks before each mail whether it is still wanted. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    @Bean
    Wanted wanted(Subscriptions subscriptions) {
        return id -> subscriptions.find(id).filter(Subscription::isConfirmed).isPresent();
    }
}

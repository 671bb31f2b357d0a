package org.a4p.notification.subscription;

import org.a4p.notification.delivery.Wanted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answer to the dispatcher of deliveries, which asks before each mail whether it is still wanted. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    @Bean
    Wanted wanted(Subscriptions subscriptions) {
        return id -> subscriptions.find(id).filter(Subscription::isConfirmed).isPresent();
    }
}

package org.a4p.gateway.door;

import org.a4p.gateway.route.RateClass;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one officer, or one network, may ask for. The values are in {@code application.yaml}, with their reasons.
 *
 * @param general everything but assets, probes and the kinds below
 * @param live opening a stream of server-sent events
 * @param signIn beginning and ending a sign-in
 * @param subscribe what makes the platform send mail to somebody
 * @param replicas of the gateway: each counts for itself and so allows its share only
 */
@ConfigurationProperties("a4p.gateway.rates")
record RateSettings(
        Rate general,
        Rate live,
        Rate signIn,
        Rate subscribe,
        @DefaultValue("1") int replicas) {

    Rate of(RateClass rate) {
        return switch (rate) {
            case GENERAL -> general;
            case LIVE -> live;
            case SIGN_IN -> signIn;
            case SUBSCRIBE -> subscribe;
        };
    }
}

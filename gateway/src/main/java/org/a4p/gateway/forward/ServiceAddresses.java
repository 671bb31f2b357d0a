package org.a4p.gateway.forward;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are.
 *
 * @param consultation base address, without a path
 * @param commitment base address, without a path
 * @param notification base address, without a path
 */
@ConfigurationProperties("a4p.gateway")
record ServiceAddresses(
        @DefaultValue("http://127.0.0.1:8081") URI consultation,
        @DefaultValue("http://127.0.0.1:8082") URI commitment,
        @DefaultValue("http://127.0.0.1:8083") URI notification) {

    URI of(Service service) {
        return switch (service) {
            case CONSULTATION -> consultation;
            case COMMITMENT -> commitment;
            case NOTIFICATION -> notification;
        };
    }
}

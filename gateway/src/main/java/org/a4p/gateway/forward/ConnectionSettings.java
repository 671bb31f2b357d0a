package org.a4p.gateway.forward;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how often the gateway talks to one service. The times nest: a browser waits longer than the gateway, the gateway
 * longer than a service, a service longer than its store.
 *
 * @param connect until a connection stands
 * @param answer until the next part of an answer comes
 * @param place until one of the connections is free
 * @param idle how long an unused connection is kept; less than a service keeps its end, so that no request meets a closing one
 * @param connections at once to one service: its trouble takes no more of the gateway than these
 * @param streams of server-sent events at once from one service
 */
@ConfigurationProperties("a4p.gateway.lines")
record ConnectionSettings(
        @DefaultValue("2s") Duration connect,
        @DefaultValue("10s") Duration answer,
        @DefaultValue("1s") Duration place,
        @DefaultValue("5s") Duration idle,
        @DefaultValue("256") int connections,
        @DefaultValue("4096") int streams) {}

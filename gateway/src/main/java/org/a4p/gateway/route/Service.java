package org.a4p.gateway.route;

import java.net.URI;

/**
 * Service behind the gateway.
 *
 * @param id its name in addresses, settings and messages
 * @param address base address, without a path
 */
public record Service(String id, URI address) {}

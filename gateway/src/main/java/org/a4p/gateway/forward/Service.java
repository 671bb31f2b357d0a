package org.a4p.gateway.forward;

import java.util.Locale;

/** The services behind the gateway. */
public enum Service {
    CONSULTATION,
    COMMITMENT,
    NOTIFICATION;

    /** The service's name in addresses, settings and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.a4p.gateway.route;

/** Class of an address: in whose name a request to it may change something. The services decide what each may do. */
public enum Access {
    /** In the name of whoever is signed in: a session that has ended is refused before anything is lost. */
    OFFICER,
    /** In nobody's name too: here a session that ended makes no difference. */
    ANYBODY,
    /** As {@link #ANYBODY}, and sent by mail providers, who are no page of ours (RFC 8058). */
    ONE_CLICK
}

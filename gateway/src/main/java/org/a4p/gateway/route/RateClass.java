package org.a4p.gateway.route;

/** Class of requests that share a rate. */
public enum RateClass {
    GENERAL,
    LIVE,
    SIGN_IN,
    /** Makes the platform send mail to somebody. */
    SUBSCRIBE
}

package org.a4p.notification.delivery;

/** Whether news is still wanted; asked after a claim and before sending, so that leaving takes effect at once. */
@FunctionalInterface
public interface Wanted {
    boolean by(String subscription);
}

package org.a4p.notification.subscription;

/** Action on a subscription; its line in {@code authorization.csv} says in which state. */
enum Action {
    CONFIRM,
    LEAVE,
    REJOIN
}

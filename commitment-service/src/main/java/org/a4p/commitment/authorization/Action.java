package org.a4p.commitment.authorization;

/** Action on a declaration; its line in {@code authorization.csv} says who may. */
public enum Action {
    PUBLISH_VERSION
}

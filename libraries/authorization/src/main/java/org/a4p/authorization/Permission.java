package org.a4p.authorization;

import java.util.Set;

/**
 * Cell of the table: when one role may do one thing.
 *
 * @param ever whether it may at all
 * @param states in which states it may; empty where that depends on no state
 */
record Permission<S extends Enum<S>>(boolean ever, Set<S> states) {

    static <S extends Enum<S>> Permission<S> never() {
        return new Permission<S>(false, Set.of());
    }

    static <S extends Enum<S>> Permission<S> always() {
        return new Permission<S>(true, Set.of());
    }

    boolean in(S state) {
        return ever && (!dependsOnState() || states.contains(state));
    }

    boolean dependsOnState() {
        return !states.isEmpty();
    }
}

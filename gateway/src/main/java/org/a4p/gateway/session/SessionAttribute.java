package org.a4p.gateway.session;

/**
 * Something a session may hold. What is not declared as such is refused, so that nothing slips into the store unnoticed.
 *
 * @param name in the session and as a field of its document
 * @param type a record the store can write
 */
public record SessionAttribute<T extends Record>(String name, Class<T> type) {}

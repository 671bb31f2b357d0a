package org.a4p.localstack.store;

/** What an acknowledged write survives. */
public enum Durability {
    /** Nothing: the store may acknowledge a write and forget it. */
    NONE,
    /** The death of the process at any moment, as by {@code kill -9}; the operating system must live on. */
    PROCESS_KILL,
    /** The loss of power as well, as far as the disk keeps what it said it wrote. */
    POWER
}

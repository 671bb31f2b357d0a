package org.a4p.outbox;

/** What a relay tells whoever watches it. */
interface RelayWatch {

    /** The broker has acknowledged this many events; they are still in their documents. */
    void acknowledged(int events);

    void failed(Throwable failure);
}

package org.a4p.outbox;

/** The end of a process at this very point, as far as a thread can play it: no handler runs, nothing more is written. */
final class Killed extends Error {

    Killed() {
        super("killed", null, false, false);
    }

    /** A watch that ends its relay between the broker's acknowledgement and the removal from the document. */
    static RelayWatch afterAcknowledgement() {
        return new Quiet() {
            @Override
            public void acknowledged(int events) {
                throw new Killed();
            }
        };
    }
}

package org.a4p.commitment.declaration;

import java.time.Instant;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/** Data of the event {@code declaration.created.v1}. */
record DeclarationCreated(String id, SixLanguages names, String path) {

    static OutboxEvent of(Declaration declaration, Instant at) {
        String id = declaration.id().value();
        return OutboxEvent.of(
                "declaration.created.v1", id, at, new DeclarationCreated(id, declaration.names(), declaration.path()));
    }
}

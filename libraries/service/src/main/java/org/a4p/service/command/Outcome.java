package org.a4p.service.command;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/**
 * Outcome of a command that creates.
 *
 * @param value what the request led to, now or before
 * @param first whether this request made it; otherwise an earlier one of the same key did
 */
public record Outcome<T>(T value, boolean first) {

    public static <T> Outcome<T> made(T value) {
        return new Outcome<>(value, true);
    }

    public static <T> Outcome<T> repeated(T value) {
        return new Outcome<>(value, false);
    }

    /** 201 for the first request, 200 for one repeated; both say where it is. */
    public ResponseEntity.BodyBuilder answer(URI location) {
        return first ? ResponseEntity.created(location) : ResponseEntity.ok().location(location);
    }
}

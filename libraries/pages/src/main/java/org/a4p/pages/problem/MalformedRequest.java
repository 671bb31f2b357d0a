package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/** A request that never reached a controller whole; which kind is in the slug. */
final class MalformedRequest extends Failure {

    private MalformedRequest(HttpStatus status, String slug, Object... arguments) {
        super(status, slug, arguments);
    }

    static Failure unreadableBody() {
        return new MalformedRequest(HttpStatus.BAD_REQUEST, "unreadable-body");
    }

    static Failure unreadableForm() {
        return new MalformedRequest(HttpStatus.BAD_REQUEST, "unreadable-form");
    }

    static Failure valueMissing(String name) {
        return new MalformedRequest(HttpStatus.BAD_REQUEST, "value-missing", name);
    }

    static Failure valueUnfitting(String name) {
        return new MalformedRequest(HttpStatus.BAD_REQUEST, "value-unfitting", name);
    }

    static Failure unfitting() {
        return new MalformedRequest(HttpStatus.BAD_REQUEST, "request-unfitting");
    }

    static Failure methodNotAllowed() {
        return new MalformedRequest(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
    }

    static Failure notAcceptable() {
        return new MalformedRequest(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
    }

    static Failure unsupportedMediaType() {
        return new MalformedRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
    }

    static Failure tooSlow() {
        return new MalformedRequest(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }
}

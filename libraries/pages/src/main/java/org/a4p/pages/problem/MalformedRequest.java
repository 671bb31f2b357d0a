package org.a4p.pages.problem;

/** A request that never reached a controller whole; which kind is in the slug. */
public final class MalformedRequest extends Failure {

    private MalformedRequest(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static Failure unreadableBody() {
        return new MalformedRequest(FailureKind.MALFORMED, "unreadable-body");
    }

    static Failure unreadableForm() {
        return new MalformedRequest(FailureKind.MALFORMED, "unreadable-form");
    }

    static Failure valueMissing(String name) {
        return new MalformedRequest(FailureKind.MALFORMED, "value-missing", name);
    }

    public static Failure valueUnfitting(String name) {
        return new MalformedRequest(FailureKind.MALFORMED, "value-unfitting", name);
    }

    static Failure unfitting() {
        return new MalformedRequest(FailureKind.MALFORMED, "request-unfitting");
    }

    static Failure methodNotAllowed() {
        return new MalformedRequest(FailureKind.METHOD_NOT_ALLOWED, "method-not-allowed");
    }

    static Failure notAcceptable() {
        return new MalformedRequest(FailureKind.NOT_ACCEPTABLE, "not-acceptable");
    }

    static Failure unsupportedMediaType() {
        return new MalformedRequest(FailureKind.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
    }

    static Failure tooSlow() {
        return new MalformedRequest(FailureKind.UNAVAILABLE, "unavailable");
    }
}

package org.a4p.pages.problem;

/** Refusal of a request for the way it was made, the same in every service; the slug says why. */
public final class RequestRefused extends Failure {

    private RequestRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** More was sent than any request may send. */
    public static RequestRefused bodyTooLarge() {
        return new RequestRefused(FailureKind.TOO_LARGE, "body-too-large");
    }

    /** A request that creates something came without a usable {@code Idempotency-Key}. */
    public static RequestRefused missingIdempotencyKey() {
        return new RequestRefused(FailureKind.MALFORMED, "missing-idempotency-key");
    }

    /** A change came without the version it is a change of. */
    public static RequestRefused versionNotStated() {
        return new RequestRefused(FailureKind.VERSION_MISSING, "version-not-stated");
    }

    /** The officer is known but may not do this; the problem names the roles that may, e.g. {@code drafter}. */
    public static RequestRefused notAllowed(String... roles) {
        return new RequestRefused(
                FailureKind.FORBIDDEN,
                roles.length == 0 ? "not-allowed" : "not-allowed-for-role",
                new RoleNames(roles));
    }

    /** What answers the request, the store for one, does not do so just now. */
    public static RequestRefused unavailable() {
        return new RequestRefused(FailureKind.UNAVAILABLE, "unavailable");
    }

    static RequestRefused unreadableBody() {
        return new RequestRefused(FailureKind.MALFORMED, "unreadable-body");
    }

    static RequestRefused unreadableForm() {
        return new RequestRefused(FailureKind.MALFORMED, "unreadable-form");
    }

    static RequestRefused valueMissing(String name) {
        return new RequestRefused(FailureKind.MALFORMED, "value-missing", name);
    }

    public static RequestRefused valueUnfitting(String name) {
        return new RequestRefused(FailureKind.MALFORMED, "value-unfitting", name);
    }

    static RequestRefused unfitting() {
        return new RequestRefused(FailureKind.MALFORMED, "request-unfitting");
    }

    static RequestRefused methodNotAllowed() {
        return new RequestRefused(FailureKind.METHOD_NOT_ALLOWED, "method-not-allowed");
    }

    static RequestRefused notAcceptable() {
        return new RequestRefused(FailureKind.NOT_ACCEPTABLE, "not-acceptable");
    }

    static RequestRefused unsupportedMediaType() {
        return new RequestRefused(FailureKind.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
    }
}

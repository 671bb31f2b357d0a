package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/**
 * A named reason for refusing a request. The reader sees {@code problem.<slug>.title} and {@code problem.<slug>.detail}
 * from the message bundles, the latter filled with the arguments; programs see the type {@code
 * /problems/<application-name>/<slug>}.
 */
public abstract class Failure extends RuntimeException {

    private final HttpStatus status;
    private final String slug;
    private final transient Object[] arguments;

    protected Failure(HttpStatus status, String slug, Object... arguments) {
        super(slug);
        this.status = status;
        this.slug = slug;
        this.arguments = arguments.clone();
    }

    public final HttpStatus status() {
        return status;
    }

    /** Names this kind of failure for ever: lower case, words joined by hyphens. */
    public final String slug() {
        return slug;
    }

    public final Object[] arguments() {
        return arguments.clone();
    }
}

package org.a4p.pages.problem;

/**
 * A named reason for refusing a request. The reader sees {@code problem.<slug>.title} and {@code problem.<slug>.detail}
 * from the message bundles, the latter filled with the arguments; programs see the type {@code
 * /problems/<application-name>/<slug>}.
 *
 * <p>A feature has one family of them with a factory each, or needs no
 * class where there is one reason only. A class of its own is for what somebody catches.
 */
public class Failure extends RuntimeException {

    private final FailureKind kind;
    private final String slug;
    private final transient Object[] arguments;

    public Failure(FailureKind kind, String slug, Object... arguments) {
        super(slug);
        this.kind = kind;
        this.slug = slug;
        this.arguments = arguments.clone();
    }

    public final FailureKind kind() {
        return kind;
    }

    /** Names this kind of failure for ever: lower case, words joined by hyphens. */
    public final String slug() {
        return slug;
    }

    public final Object[] arguments() {
        return arguments.clone();
    }
}

package org.a4p.pages.problem;

/** The kinds of refusal a caller can tell apart; {@link FailureStatus} says each in HTTP. */
public enum FailureKind {
    /** The request cannot be read at all. */
    MALFORMED,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    UNSUPPORTED_MEDIA_TYPE,
    /** The state of things does not allow it now. */
    CONFLICT,
    /** It was there, and is not any more. */
    GONE,
    /** Somebody else was faster. */
    STALE,
    /** The request does not say which version its sender saw. */
    VERSION_MISSING,
    TOO_LARGE,
    /** The request can be read and what it says cannot stand. */
    UNPROCESSABLE,
    TOO_MANY,
    /** A fault of our own. */
    FAULT,
    /** It passes: asking again later helps. */
    UNAVAILABLE,
    TIMED_OUT
}

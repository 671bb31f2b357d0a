package org.a4p.pages.language;

/** A page asked for words that no bundle has; thrown in strict mode so that a test names the key. */
public final class MissingMessage extends RuntimeException {

    MissingMessage(String key, Language language) {
        super("No message '%s' in %s".formatted(key, language.code()));
    }
}

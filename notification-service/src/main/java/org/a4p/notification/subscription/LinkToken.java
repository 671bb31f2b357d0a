package org.a4p.notification.subscription;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a link in a mail carries: which subscription, and the proof that the mail was received. */
record LinkToken(String subscription, Secret secret) {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f]{64})\\.([A-Za-z0-9_-]{43})");

    static Optional<LinkToken> read(String text) {
        Matcher token = SHAPE.matcher(text);
        return token.matches()
                ? Optional.of(new LinkToken(token.group(1), new Secret(token.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return subscription + "." + secret.value();
    }
}

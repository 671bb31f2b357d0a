package org.a4p.notification.followable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that can be followed. */
public enum FollowableKind {
    THEME,
    DECLARATION;

    /** As it is written in addresses and requests: {@code theme}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FollowableKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

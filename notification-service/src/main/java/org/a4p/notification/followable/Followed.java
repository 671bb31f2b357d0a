package org.a4p.notification.followable;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names what is followed, e.g. {@code theme:perf}. */
public record Followed(FollowableKind kind, String id) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public Followed {
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }

    /** Reads {@code kind:id}; empty for anything else. */
    public static Optional<Followed> read(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : read(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Reads a kind and an id; empty if either is not one. */
    public static Optional<Followed> read(String kind, String id) {
        return SHAPE.matcher(id).matches()
                ? FollowableKind.of(kind).map(known -> new Followed(known, id))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}

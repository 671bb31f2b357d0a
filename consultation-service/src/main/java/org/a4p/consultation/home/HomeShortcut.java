package org.a4p.consultation.home;

import java.util.Locale;
import java.util.Optional;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;

/** The one thing each reader most likely came for, and where it is done. */
enum HomeShortcut {
    READ("/consultations"),
    CONTRIBUTE("/consultations"),
    GUIDE("/consultations"),
    DRAFT("/declarations/shared-commitments"),
    FOLLOW("/updates");

    private final String path;

    HomeShortcut(String path) {
        this.path = path;
    }

    static HomeShortcut of(Optional<Officer> reader) {
        return reader.map(HomeShortcut::of).orElse(READ);
    }

    private static HomeShortcut of(Officer officer) {
        if (officer.hasRole(Role.DELEGATE, Role.HEAD_OF_DELEGATION)) {
            return CONTRIBUTE;
        }
        if (officer.hasRole(Role.FACILITATOR, Role.SECRETARIAT)) {
            return GUIDE;
        }
        return officer.hasRole(Role.DRAFTER) ? DRAFT : FOLLOW;
    }

    public String path() {
        return path;
    }

    /** The end of its message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.a4p.consultation.search;

import java.util.Locale;

/** A property by which what is found can be narrowed; each is a word of the entry, kept as it is. */
public enum Facet {
    THEME,
    CONSULTATION,
    DELEGATION,
    GROUP,
    TYPE,
    POSITION,
    LANGUAGE;

    /** As addresses and the index write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.a4p.consultation.declaration;

/** What became of a paragraph since a contribution spoke about it. */
public enum Fate {
    SAME,
    CHANGED,
    GONE
}

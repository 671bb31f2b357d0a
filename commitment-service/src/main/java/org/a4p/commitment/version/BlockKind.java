package org.a4p.commitment.version;

/** What a block is in a United Nations text; a label is computed from it and from its place. */
public enum BlockKind {
    HEADING,
    PREAMBULAR,
    OPERATIVE,
    SUB_PARAGRAPH
}

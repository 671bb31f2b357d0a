package org.a4p.commitment.version;

/** One piece of a text: a heading or a paragraph, as plain text exactly as typed. */
public record Block(BlockId id, BlockKind kind, String text) {}

package org.a4p.consultation.declaration;

/**
 * The paragraph a contribution is about, as it stood when that was written.
 *
 * @param declaration id of the declaration: {@code shared-commitments}
 * @param version name of the version in addresses, or its number: {@code 1}
 * @param block permanent id of the paragraph: {@code op-3}
 * @param label what the paragraph was called in that version: {@code OP 3}
 * @param digest of the paragraph's words in that version
 */
public record Anchor(String declaration, String version, String block, String label, String digest) {}

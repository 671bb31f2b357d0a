package org.a4p.consultation.declaration;

/**
 * One paragraph or heading of a version.
 *
 * @param block permanent id, the same in every version
 * @param label what it is called in this version: {@code OP 12}; empty for a heading
 * @param kind HEADING, PREAMBULAR, OPERATIVE or SUB_PARAGRAPH, or one that came later
 * @param digest of its words: equal where the words are
 * @param opening its first words
 */
public record Paragraph(String block, String label, String kind, String digest, String opening) {

    public boolean isHeading() {
        return label.isEmpty();
    }
}

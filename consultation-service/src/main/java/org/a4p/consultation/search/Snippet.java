package org.a4p.consultation.search;

import java.util.List;

/**
 * A piece of a text that shows why it was found. It is plain words in parts, never markup, so that whoever shows it
 * escapes it like any other text.
 *
 * @param cutBefore whether the text begins before it
 * @param cutAfter whether the text goes on after it
 */
public record Snippet(boolean cutBefore, List<Part> parts, boolean cutAfter) {

    /** @param found whether these are the words looked for */
    record Part(String text, boolean found) {}
}

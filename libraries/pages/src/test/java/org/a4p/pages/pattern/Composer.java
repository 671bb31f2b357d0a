package org.a4p.pages.pattern;

import java.util.List;
import java.util.Map;

/**
 * What {@code pattern/contribution :: composer} shows; posts {@code type}, {@code text} and {@code idempotencyKey}.
 *
 * @param action where the form goes
 * @param delegation who will have spoken, in the reader's language
 * @param types kinds of contribution by code, in the reader's language
 * @param type the code chosen so far
 * @param text what was typed so far, so that a refused form comes back whole
 * @param maximum characters allowed
 * @param problems what was wrong, as sentences
 */
record Composer(
        String action,
        String delegation,
        Map<String, String> types,
        String type,
        String text,
        int maximum,
        List<String> problems) {}

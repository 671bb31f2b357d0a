package org.a4p.consultation.contribution.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a contribution is written.
 *
 * @param action where it goes
 * @param delegation who will have spoken, in the reader's language
 * @param types kinds of contribution by code, in the reader's language
 * @param languages the six, each named in itself, by code
 * @param fields what was typed so far, so that a refused form comes back whole
 * @param inReplyTo what it replies to, if anything
 * @param mayPublish whether the delegation's own practice lets this officer publish at once
 * @param maximum characters of the text
 * @param parts what other features add to it
 * @param problems what was wrong, as sentences
 */
record Composer(
        String action,
        String delegation,
        Map<String, String> types,
        Map<String, String> languages,
        Map<String, String> fields,
        Card.@Nullable Link inReplyTo,
        boolean mayPublish,
        int maximum,
        List<ThreadPart.Shown> parts,
        List<String> problems) {

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The passages quoted so far, and room for one of what is answered. */
    public List<QuotationFields.Field> quotations() {
        return QuotationFields.shown(fields, inReplyTo);
    }

    /** Whether the less common fields have something in them and should be in view. */
    public boolean hasProposal() {
        return !field("oldWording").isBlank()
                || !field("newWording").isBlank()
                || field("type").equals("TEXT_PROPOSAL");
    }
}

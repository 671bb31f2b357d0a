package org.a4p.consultation.contribution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.a4p.consultation.contribution.PublishContribution.Passage;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.contribution.TypedContribution.QuotationFields;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a contribution is written.
 *
 * @param action where it goes
 * @param delegation who will have spoken, in the reader's language
 * @param types kinds of contribution by code, in the reader's language
 * @param languages the six, each named in itself, by code
 * @param words what was typed so far, so that a refused form comes back whole
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
        TypedContribution words,
        Card.@Nullable Link inReplyTo,
        boolean mayPublish,
        int maximum,
        List<ThreadPart.Shown> parts,
        List<String> problems) {

    /** The passages quoted so far, and room for one of what is answered. */
    public List<Quotation> quotations() {
        List<Passage> shown = new ArrayList<>(words.quotations());
        if (inReplyTo != null
                && shown.stream().noneMatch(passage -> passage.source().equals(inReplyTo.citation()))) {
            shown.add(new Passage(inReplyTo.citation(), ""));
        }
        List<QuotationFields> fields = TypedContribution.fields(shown);
        return IntStream.range(0, shown.size())
                .mapToObj(place -> new Quotation(
                        fields.get(place).source(), fields.get(place).words(), shown.get(place)))
                .toList();
    }

    /** Whether the less common fields have something in them and should be in view. */
    public boolean hasProposal() {
        return Stream.of(words.oldWording(), words.newWording()).anyMatch(typed -> typed != null && !typed.isBlank())
                || "TEXT_PROPOSAL".equals(words.type());
    }

    /** The two fields of one passage, by name, and what is in them. */
    record Quotation(String source, String words, Passage passage) {}
}

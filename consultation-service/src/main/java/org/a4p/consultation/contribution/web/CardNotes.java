package org.a4p.consultation.contribution.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;

/**
 * What another feature shows on cards, so that neither has to know the other. Asked once for all cards of a page: whoever answers
 * reads their store once, too.
 */
public interface CardNotes {

    Placement placement();

    /** The note for each of these entries that has one. */
    Map<ContributionId, ?> notes(List<Contribution> shown, Reader reader);

    /** The note on words that are not published yet; what only others add to an entry has none. */
    default Optional<?> preview(Contribution draft, Reader reader) {
        return Optional.empty();
    }

    /** Places for notes in the order in which a card shows them, each with a template that has a fragment {@code note(note, card)}. */
    enum Placement {
        UNREAD("reading/note"),
        PARAGRAPH("declaration/note"),
        POSITIONS("alignment/note"),
        FILES("attachment/note"),
        RIGHT_OF_REPLY("reply/note"),
        IMPORTED("importing/note"),
        MODERATION("moderation/note");

        private final String template;

        Placement(String template) {
            this.template = template;
        }

        String template() {
            return template;
        }
    }
}

package org.a4p.consultation.contribution.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.pages.shell.Redline;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as pages show it, in the reader's language.
 *
 * @param delegation name of who spoke
 * @param positions where to read how that delegation stands to others; null if it has left the directory
 * @param type name of the kind of contribution
 * @param said null where the words are not shown any more
 * @param replies numbers of the entries that reply to it
 * @param notes what other features show on it
 */
public record Card(
        int number,
        String citation,
        String href,
        String thread,
        String delegation,
        @Nullable String positions,
        @Nullable Behalf behalf,
        boolean nationalCapacity,
        String type,
        Instant at,
        @Nullable Said said,
        @Nullable Gone gone,
        @Nullable Link inReplyTo,
        List<Integer> replies,
        List<Note> notes) {

    /** The number of words that are not published yet. */
    static final int NO_NUMBER = 0;

    /** Whether it shows what would be published: there is no number to cite it by, and nothing to be done with it. */
    public boolean isPreview() {
        return number == NO_NUMBER;
    }

    /**
     * The words.
     *
     * @param language code for the {@code lang} attribute
     * @param proposal old wording struck, new wording added; empty unless it is a text proposal
     * @param reworded when it was last corrected, null if it never was
     * @param corrigendum whether that was a corrigendum
     */
    public record Said(
            String text,
            String language,
            List<Redline> proposal,
            List<Quoted> quotations,
            @Nullable Instant reworded,
            boolean corrigendum) {}

    /**
     * Why there are no words.
     *
     * @param withdrawn by the delegation itself; otherwise removed by decision
     * @param reason as typed, or empty
     */
    public record Gone(boolean withdrawn, Instant at, String reason) {}

    /** The group spoken for, as it was on that day. */
    public record Behalf(String group, String href, LocalDate asOf, List<String> members, List<String> associated) {}

    /**
     * A passage and where it stands.
     *
     * @param passage null where its source was removed by decision
     * @param withdrawn whether its source has been taken back since
     */
    public record Quoted(@Nullable String passage, boolean withdrawn, Link source) {}

    /** Another contribution. */
    public record Link(String citation, String href, int number) {
        static Link to(ContributionId id) {
            return new Link(id.citation(), id.path(), id.number());
        }
    }

    /** What another feature shows, and the template that shows it. */
    public record Note(String template, Object note) {}
}

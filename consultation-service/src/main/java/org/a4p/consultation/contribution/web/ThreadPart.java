package org.a4p.consultation.contribution.web;

import java.util.Optional;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;

/** What another feature shows on the page of a thread, above or below what was said. */
public interface ThreadPart {

    Placement placement();

    /** What the fragment is given; empty to show nothing. */
    Optional<?> part(ThreadContext place, Reader reader);

    /** Places above and below what was said, in their order, each with a template that has a fragment {@code part(part)}. */
    enum Placement {
        UNREAD("reading/unread", true),
        GO_TO_NUMBER("reading/go", false),
        ALIGNMENTS("alignment/link", false);

        private final String template;
        private final boolean above;

        Placement(String template, boolean above) {
            this.template = template;
            this.above = above;
        }

        String template() {
            return template;
        }

        boolean isAbove() {
            return above;
        }
    }

    /** A part with its template, ready for the page. */
    record Shown(String template, Object part) {}
}

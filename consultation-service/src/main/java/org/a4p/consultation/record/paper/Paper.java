package org.a4p.consultation.record.paper;

import java.time.Instant;
import java.util.List;

/**
 * A short text to take along: numbered sentences, each with what it rests on.
 *
 * @param above what stands between the title and the sentences, line by line
 * @param at the instant from which it stands like this
 * @param language code of the one its title is in
 */
public record Paper(String title, List<String> above, List<Line> lines, Instant at, String language) {

    public Paper {
        above = List.copyOf(above);
        lines = List.copyOf(lines);
    }

    /** One sentence and the citations it rests on. */
    public record Line(String text, List<String> citations) {

        public Line {
            citations = List.copyOf(citations);
        }
    }
}

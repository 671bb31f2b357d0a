package org.a4p.consultation.record;

import java.util.ArrayList;
import java.util.List;
import org.a4p.consultation.record.Compilation.Entry;

/** What stands beside a citation: of what kind the contribution is, from when, in what capacity, in which edition. */
public final class CitationLine {

    private CitationLine() {}

    public static String line(Entry entry, Terms terms) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.typeName());
        parts.add(terms.day(entry.publishedAt()));
        if (!entry.capacity().isEmpty()) {
            parts.add(entry.capacity());
        }
        if (entry.anchor() != null) {
            parts.add(terms.text("record.made-on", entry.anchor()));
        }
        if (entry.edition() > 1) {
            parts.add(terms.text("record.edition", entry.edition()));
        }
        return String.join(" · ", parts);
    }
}

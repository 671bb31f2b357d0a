package org.a4p.consultation.search.web;

import java.util.List;
import java.util.Map;
import org.a4p.consultation.search.Found;
import org.a4p.consultation.search.Snippet;
import org.a4p.consultation.search.index.Entry;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Model of the search page, in the reader's language.
 *
 * @param form what is looked for, by field
 * @param choices what each filter offers: values with their names
 * @param problems why it cannot be looked for
 * @param answer null if nothing was asked, or refused
 */
record SearchPage(
        Map<String, String> form,
        String words,
        Map<String, Map<String, String>> choices,
        List<String> problems,
        @Nullable Answer answer)
        implements Page {

    public List<String> orders() {
        return List.of("relevance", "newest", "oldest");
    }

    /**
     * What was found.
     *
     * @param onlyWords address of a search by the same words without filters, or empty
     */
    record Answer(
            Found found,
            List<Result> results,
            List<Narrower> narrower,
            String onlyWords,
            @Nullable SearchAddress earlier,
            @Nullable SearchAddress later) {}

    /** A contribution that was found. */
    record Result(String citation, String href, String delegation, String type, Entry entry, List<Snippet> snippets) {}

    /** A facet by which the found can be narrowed. */
    record Narrower(String key, List<Link> values) {}

    /** A value, the address of what has it, and how many have. */
    record Link(String name, String href, int count) {}
}

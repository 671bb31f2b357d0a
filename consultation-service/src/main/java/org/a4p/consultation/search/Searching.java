package org.a4p.consultation.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.search.Found.Hit;
import org.a4p.consultation.search.index.Entry;
import org.a4p.consultation.search.index.Highlighter;
import org.a4p.consultation.search.index.LiveIndex;
import org.a4p.consultation.search.index.Matches;
import org.a4p.consultation.theme.Themes;
import org.springframework.stereotype.Service;

/**
 * Answers questions: the index tells which contributions, the store what they say. So nothing is ever shown that has been
 * taken back, not even in the moment before the index hears of it.
 */
@Service
public class Searching {

    private final LiveIndex index;
    private final Entries entries;
    private final Highlighter highlighter;
    private final Themes themes;

    Searching(LiveIndex index, Entries entries, Highlighter highlighter, Themes themes) {
        this.index = index;
        this.entries = entries;
        this.highlighter = highlighter;
        this.themes = themes;
    }

    public Found find(Question question) {
        boolean complete = index.isComplete();
        Families families = Families.of(themes.lineage());
        Matches matches = question.isEmpty() ? Matches.NONE : ask(families.widened(question));
        Map<ContributionId, Entry> now = entries.read(matches.ids());
        List<Hit> hits = matches.ids().stream()
                .flatMap(id -> Optional.ofNullable(now.get(id)).stream())
                .map(entry -> new Hit(entry, snippets(entry, question)))
                .toList();
        return new Found(question.part(), matches.total(), hits, families.joined(matches.counts()), complete);
    }

    private Matches ask(Question question) {
        try {
            return index.find(question);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Snippet> snippets(Entry entry, Question question) {
        return Snippets.of(entry.text(), highlighter.marks(entry.text(), entry.language(), question.wording()));
    }
}

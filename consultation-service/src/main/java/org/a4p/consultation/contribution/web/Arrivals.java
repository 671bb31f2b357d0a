package org.a4p.consultation.contribution.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadNotes;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.language.Language;
import org.a4p.pages.shell.Fragments;
import org.springframework.stereotype.Component;

/** What came after a number, as pieces of the thread's page, for readers who have it open. */
@Component
public class Arrivals {

    /** How many are handed out at a time. */
    public static final int MOST = 50;

    private final Contributions contributions;
    private final ThreadNotes notes;
    private final Cards cards;
    private final Fragments fragments;

    Arrivals(Contributions contributions, ThreadNotes notes, Cards cards, Fragments fragments) {
        this.contributions = contributions;
        this.notes = notes;
        this.cards = cards;
        this.fragments = fragments;
    }

    /** Entries in order, without a gap; {@value #MOST} only if there are more. */
    public List<Arrival> after(ThreadId thread, int number) {
        Window window = Window.from(number + 1, MOST);
        return contributions.range(thread, window.first(), window.last()).stream()
                .map(this::arrival)
                .toList();
    }

    /** Number of the thread's last entry, 0 if it has none. */
    public int last(ThematicThread thread) {
        return notes.tail(thread).number();
    }

    private Arrival arrival(Contribution contribution) {
        return new Arrival(contribution.number(), language -> html(contribution, language));
    }

    /** As anybody sees it: what is sent is the same for all readers of a language. */
    private String html(Contribution contribution, Language language) {
        Card card = cards.cards(List.of(contribution), Reader.anybody(language.locale()))
                .getFirst();
        return fragments.render("contribution/arrived", language, Map.of("card", card));
    }

    /**
     * One entry.
     *
     * @param html renders it as it is in the thread's page, each time anew
     */
    public record Arrival(int number, Function<Language, String> html) {}
}

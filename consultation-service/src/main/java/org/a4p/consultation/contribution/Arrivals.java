package org.a4p.consultation.contribution;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.language.Language;
import org.a4p.pages.shell.Fragments;
import org.springframework.stereotype.Component;

/** What came after a number, as pieces of the thread's page, for readers who have it open. */
@Component
public class Arrivals {

    private static final int MOST = 50;

    private final Contributions contributions;
    private final Cards cards;
    private final Fragments fragments;

    Arrivals(Contributions contributions, Cards cards, Fragments fragments) {
        this.contributions = contributions;
        this.cards = cards;
        this.fragments = fragments;
    }

    /** Entries in order, without a gap; some only if there are very many. */
    public List<Arrival> after(ThreadId thread, int number, Language language) {
        Window window = Window.from(number + 1, MOST);
        List<Contribution> fresh = contributions.range(thread, window.first(), window.last());
        List<Card> shown = cards.cards(fresh, Reader.anybody(language.locale()));
        return IntStream.range(0, fresh.size())
                .mapToObj(at -> arrival(fresh.get(at), shown.get(at), language))
                .toList();
    }

    /** Whether the thread is closed and nothing can come after this number any more. */
    public boolean hasEnded(ThreadId thread, int number) {
        return number > 0
                && contributions
                        .find(new ContributionId(thread, number))
                        .filter(Contribution::concludes)
                        .isPresent();
    }

    private Arrival arrival(Contribution contribution, Card card, Language language) {
        String html = fragments.render("contribution/arrived", language, Map.of("card", card));
        return new Arrival(contribution.number(), html, contribution.concludes());
    }

    /**
     * One entry.
     *
     * @param last whether it concludes the thread, so that nothing can come after it
     */
    public record Arrival(int number, String html, boolean last) {}
}

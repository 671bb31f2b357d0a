package org.a4p.consultation.contribution;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What refers to an entry: who answers it, and who quotes it, here or in another thread. */
@Component
public class References {

    /** So many of each are shown. */
    static final int MOST = 50;

    private final Contributions contributions;

    References(Contributions contributions) {
        this.contributions = contributions;
    }

    public Referring to(ContributionId entry) {
        List<Integer> numbers = contributions.repliesTo(List.of(entry)).getOrDefault(entry, List.of());
        List<ContributionId> answering = numbers.stream()
                .limit(MOST)
                .map(number -> new ContributionId(entry.thread(), number))
                .toList();
        List<Contribution> answers = contributions.all(answering).stream()
                .sorted(Comparator.comparingInt(Contribution::number))
                .toList();
        List<Contribution> quotes = contributions.quoting(entry, MOST + 1);
        return new Referring(
                answers, numbers.size() > MOST, quotes.stream().limit(MOST).toList(), quotes.size() > MOST);
    }

    /**
     * The first of them.
     *
     * @param moreAnswers whether there are more than these
     * @param quotes only those whose words are shown
     */
    public record Referring(
            List<Contribution> answers, boolean moreAnswers, List<Contribution> quotes, boolean moreQuotes) {}
}

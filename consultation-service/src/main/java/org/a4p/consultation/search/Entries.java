package org.a4p.consultation.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.Proposal;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.Words;
import org.a4p.consultation.search.index.Entry;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.pages.language.Language;
import org.springframework.stereotype.Component;

/** Contributions as the index takes them, read from the store. The one place that knows what a contribution looks like. */
@Component
public class Entries {

    private static final int WINDOW = 200;

    private final Contributions contributions;
    private final Consultations consultations;
    private final Threads threads;
    private final ThreadContexts places;
    private final Facets facets;

    Entries(
            Contributions contributions,
            Consultations consultations,
            Threads threads,
            ThreadContexts places,
            Facets facets) {
        this.contributions = contributions;
        this.consultations = consultations;
        this.threads = threads;
        this.places = places;
        this.facets = facets;
    }

    /** Those of these contributions that may be found; what was withdrawn or removed is missing. */
    public Map<ContributionId, Entry> read(List<ContributionId> ids) {
        Map<ThreadId, Optional<ThreadContext>> known = new HashMap<>();
        List<Contribution> shown = shown(contributions.all(ids));
        Facets.Known facetsOf = facets.about(shown);
        return shown.stream()
                .flatMap(contribution -> known
                        .computeIfAbsent(contribution.id().thread(), places::find)
                        .map(place -> entry(contribution, facetsOf.of(contribution, place.consultation())))
                        .stream())
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    /** Shows every stretch of every thread, so that all of them together are everything that was ever said. */
    public void stretches(Consumer<Stretch> visitor) {
        for (Consultation consultation : consultations.all()) {
            for (ThematicThread thread : threads.of(consultation.id())) {
                Stretch stretch = new Stretch(consultation, thread.id(), 1);
                while (stretch != null) {
                    visitor.accept(stretch);
                    stretch = stretch.whole ? stretch.next() : null;
                }
            }
        }
    }

    private static List<Contribution> shown(List<Contribution> found) {
        return found.stream().filter(Contribution::isShown).toList();
    }

    private static Entry entry(Contribution contribution, Map<Facet, List<String>> facets) {
        Words words = contribution.words();
        return new Entry(contribution.id(), said(words), language(words), contribution.publishedAt(), facets);
    }

    private static String said(Words words) {
        Proposal proposal = words.proposal();
        return proposal == null
                ? words.text()
                : String.join("\n\n", words.text(), proposal.oldWording(), proposal.newWording());
    }

    private static Language language(Words words) {
        return Language.withCode(words.language()).orElse(Language.ENGLISH);
    }

    /** Some entries of a thread, one after the other, not read before they are asked for. */
    public final class Stretch {

        private final Consultation consultation;
        private final ThreadId thread;
        private final int first;
        private boolean whole;

        private Stretch(Consultation consultation, ThreadId thread, int first) {
            this.consultation = consultation;
            this.thread = thread;
            this.first = first;
        }

        public List<Entry> read() {
            List<Contribution> found = contributions.range(thread, first, first + WINDOW - 1);
            // Numbers have no gaps, so a stretch that is not full is the last one.
            whole = found.size() == WINDOW;
            List<Contribution> shown = shown(found);
            Facets.Known facetsOf = facets.about(shown);
            return shown.stream()
                    .map(contribution -> entry(contribution, facetsOf.of(contribution, consultation)))
                    .toList();
        }

        private Stretch next() {
            return new Stretch(consultation, thread, first + WINDOW);
        }
    }
}
